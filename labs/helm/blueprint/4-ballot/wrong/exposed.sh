# expect: no release named ballot
# Another name for the Pods of vote. They take no votes for fish.
kubectl expose deployment vote --name ballot --port 80 --target-port 8080

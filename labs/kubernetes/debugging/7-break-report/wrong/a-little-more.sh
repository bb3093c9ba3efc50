# expect: http://report says to the Pod client
# More, and less than the work takes.
kubectl set resources deployment/report --limits memory=20Mi
wait_for 60 "it is killed again" bash -c 'kubectl describe pods -l app=report | grep OOMKilled'

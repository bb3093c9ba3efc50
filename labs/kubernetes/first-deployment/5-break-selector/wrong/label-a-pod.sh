# expect: selects Pods with app=wed
# It answers. But that Pod has left its ReplicaSet, and the next Pod isn't found.
kubectl label --overwrite "$(kubectl get pods -l app=web -o name | tail -n 1)" app=wed

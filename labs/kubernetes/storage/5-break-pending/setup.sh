# A claim that names the class of another cluster, and an access mode that this cluster's volumes don't have.
kubectl apply -f report.yaml
wait_for 60 "the scheduler has looked for a node" bash -c 'kubectl describe pod report | grep FailedScheduling'
kubectl get pod/report pvc/report

# One letter is missing in a request.
kubectl apply -f batch.yaml
wait_for 60 "the scheduler has looked for a node" bash -c 'kubectl describe pod -l app=batch | grep FailedScheduling'
kubectl get pods -l app=batch -o wide

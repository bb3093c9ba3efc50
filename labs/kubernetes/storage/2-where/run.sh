# From the claim to the volume, from the volume to a directory on a node.
kubectl get pvc notes
volume=$(kubectl get pvc notes -o 'jsonpath={.spec.volumeName}')
kubectl describe pv "$volume"
kubectl get pod notes -o wide

# Try to use it from another node.
node=$(kubectl get pod notes -o 'jsonpath={.spec.nodeName}')
sed "s/HERE/$node/" elsewhere.yaml | kubectl apply -f -
wait_for 60 "the scheduler has looked for a node" bash -c 'kubectl describe pod elsewhere | grep FailedScheduling'
kubectl describe pod elsewhere
kubectl delete pod elsewhere

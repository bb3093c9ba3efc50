# One Pod, two containers. How many does the node's runtime have? It keeps those of Kubernetes under the name k8s.io.
kubectl apply -f pair.yaml
kubectl wait --for condition=Ready pod/pair
docker exec drydock-worker ctr -n k8s.io containers list 'labels."io.kubernetes.pod.namespace"==on-the-node'

# Their processes, and whose children these are.
docker exec drydock-worker ps -eo pid,ppid,comm --forest

# Who shares a network, and who sees whose processes?
docker exec drydock-worker lsns -t net -o NS,NPROCS,PID,COMMAND
docker exec drydock-worker lsns -t pid -o NS,NPROCS,PID,COMMAND
kubectl exec pair -c beside -- wget -qO- http://127.0.0.1:8080

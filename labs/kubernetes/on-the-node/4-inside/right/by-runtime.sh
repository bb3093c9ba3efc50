# The process as the runtime knows it.
docker exec drydock-worker sh -c '
  id=$(ctr -n k8s.io containers list -q "labels.\"io.kubernetes.pod.name\"==pair,labels.\"io.kubernetes.pod.namespace\"==on-the-node" 2>/dev/null | tail -n 1)
  pid=$(ctr -n k8s.io tasks list 2>/dev/null | awk -v id="$id" "\$1 == id {print \$2}")
  nsenter --net="/proc/$pid/ns/net" ip -br -4 a' >inside.txt

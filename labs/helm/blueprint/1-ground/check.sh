# Holds when both workers have the image, and queue, database and voter are ready.
in_lab_namespace
image=drydock-voting-blueprint:1
image_is_there "$image"
for node in drydock-worker drydock-worker2; do
  held=$(docker exec "$node" ctr --namespace k8s.io images ls --quiet 2>/dev/null | grep "/$image\$" || true)
  [[ -n $held ]] || fail "the node $node has no image $image" "it: a node's containerd doesn't see what the engine has" "kind load docker-image --help; to which cluster, and which nodes?"
done
for pod in queue-0 db-0 voter; do pod_ready "$pod"; done
pass "both workers have $image; queue, database and voter are ready"

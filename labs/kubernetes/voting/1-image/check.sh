# Holds when the engine has the image, and both workers' containerd has it too.
in_lab_namespace
image=drydock-voting-app:1
docker image inspect "$image" >/dev/null 2>&1 ||
  fail "the engine has no image $image" "it, built from the folder voting" "docker build --help"
for node in drydock-worker drydock-worker2; do
  held=$(docker exec "$node" ctr --namespace k8s.io images ls --quiet 2>/dev/null | grep "/$image\$" || true)
  [[ -n $held ]] || fail "the node $node has no image $image" "it: a node's containerd doesn't see what the engine has" "kind load docker-image --help; to which cluster, and which nodes?"
done
pass "the engine has built $image, and both workers have it"

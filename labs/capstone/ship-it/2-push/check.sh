# Holds when the registry has the image, and every node finds the registry under the image's name.
container_runs drydock-ship-registry
digest=$(manifest_digest 127.0.0.1:8170 drydock-site 1)
[[ -n $digest ]] || fail "the registry has no drydock-site:1" "it, after a push" \
  "docker push localhost:8170/drydock-site:1"
has_digest localhost:8170/drydock-site:1 "$digest" ||
  fail "the registry's drydock-site:1 is another image" \
    "the one that you built" "docker push localhost:8170/drydock-site:1"
for node in $(kubectl get nodes -o 'jsonpath={.items[*].metadata.name}'); do
  docker exec "$node" grep -s drydock-ship-registry /etc/containerd/certs.d/localhost:8170/hosts.toml \
    >/dev/null ||
    fail "the node $node doesn't know who localhost:8170 is" \
      "hosts.toml in /etc/containerd/certs.d/localhost:8170 there" \
      "docker exec $node ls /etc/containerd/certs.d"
  docker exec "$node" curl --silent --fail --max-time 10 http://drydock-ship-registry:5000/v2/ >/dev/null ||
    fail "the node $node doesn't reach drydock-ship-registry" \
      "an answer: the registry is on the network kind" \
      "docker network inspect kind"
done
pass "the registry has drydock-site:1 as $digest, and the nodes know where to ask"

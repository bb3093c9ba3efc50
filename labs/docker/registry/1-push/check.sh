# Holds when the lab's registry and this engine have the same drydock-hello:1.
container_runs drydock-own-registry
digest=$(digest_of drydock-hello 1)
[[ -n $digest ]] || fail "the registry has no drydock-hello:1" "the image, pushed" "docker logs drydock-own-registry shows the requests that it got"
has_digest localhost:8155/drydock-hello:1 "$digest" || fail "this engine has no localhost:8155/drydock-hello:1 with the registry's digest" \
  "the image that was pushed, pulled back" "docker pull localhost:8155/drydock-hello:1"
pass "registry and engine have the same drydock-hello:1"

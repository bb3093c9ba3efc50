# Holds when the registry refuses a visitor without a password, and the runner has pushed an image with one.
container_runs drydock-ci-registry
container_runs drydock-runner
status=$(manifest_status "$REGISTRY" busybox 1.37)
[[ $status == 401 ]] || fail "without a password, the registry answers $status" "401" \
  "docker logs drydock-ci-registry; which variables set its authentication?"
[[ -n $(digest_of busybox 1.37) ]] ||
  fail "the registry has no busybox:1.37" "the image that the runner pushes" \
    "docker exec drydock-runner docker push registry.test/busybox:1.37"
docker exec drydock-runner grep registry.test /job/docker/config.json >/dev/null 2>&1 ||
  fail "the runner isn't logged in to registry.test" "its config.json to name it" \
    "docker exec -i drydock-runner docker login -u ci --password-stdin registry.test <password.txt"
pass "the registry asks for a password, and the runner has it"

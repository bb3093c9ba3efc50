# Holds when the registry has total:9fceb02, which adds up, and the program in repo passes its test.
container_runs drydock-runner
digest=$(digest_of total 9fceb02)
[[ -n $digest ]] ||
  fail "the registry has no total:9fceb02" "the image, under the commit's id" \
    "docker build --push -t registry.test/total:9fceb02 on the runner"
image=registry.test/total@$digest
said=$(printf '1\n2\n' | docker exec -i drydock-runner docker run --rm -i "$image") || true
[[ $said == "3 EUR" ]] ||
  fail "the image total:9fceb02 makes '$said' of 1 and 2" "3 EUR" "what was in repo/total when it was built?"
docker exec drydock-runner docker build -q --target test . >/dev/null 2>&1 ||
  fail "the test of your repository fails" "the program as it was" "cp total.good repo/total"
pass "total:9fceb02 is in the registry, as $digest, and the test passes"

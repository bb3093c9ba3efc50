# Holds when an empty runner takes the packages from total:cache, though the program was edited.
container_runs drydock-runner
[[ -n $(digest_of total cache) ]] ||
  fail "the registry has no total:cache" "the cache of a build" "docker build has an option --cache-to"
copy_of_repo
in_copy "echo '# edited' >>total"
empty_runner
built=$(docker exec -w /tmp/check drydock-runner docker build --target test --output type=cacheonly \
  --cache-from type=registry,ref=registry.test/total:cache . 2>&1) ||
  fail "a build on the runner fails: ${built##*$'\n'}" "it to pass its test" \
    "docker exec drydock-runner docker build --target test ."
[[ $built != *"installing "* ]] ||
  fail "an empty runner installs the packages, with total:cache imported" "it to take them from the cache" \
    "what does mode=max change about an export?"
pass "an empty runner takes the packages from total:cache"

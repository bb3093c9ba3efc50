# Holds when the folder release builds the program, and its builder isn't sent the customer's data, which stays in the folder.
seen=$(build_context release) || fail "the builder can't read the folder release: ${seen##*$'\n'}" "the folder as the step created it" "ls release"
[[ $seen == *"context: ./table.awk"* ]] || fail "the builder is not sent table.awk" "table.awk in the build context" \
  "ls -A release: which of these files decides what the builder is sent?"
[[ $seen != *"context: ./customers.csv"* ]] || fail "the builder is sent customers.csv" "a build context without it" "release/.dockerignore"
[[ -s release/customers.csv ]] || fail "customers.csv is gone from the folder release" "the file, in the folder and not sent" "npx drydock reset begins the step again"
says_prime release
version=$(sed 's/.* //' release/version.h)
[[ $(version_of release) == "$version" ]] || fail "drydock-primes:release is version $(version_of release)" "version $version, as release/version.h says" "docker build -t drydock-primes:release release"
docker build --quiet --output type=cacheonly release >/dev/null 2>&1 || fail "a build of the folder release fails" "a build that succeeds" "docker build release"
pass "drydock-primes:release was built from a context without the customer's data"

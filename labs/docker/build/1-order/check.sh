# Holds when both images hold the program, rebuilt after an edit.
for way in naive ordered; do
  says_prime "$way"
  version=$(version_of "$way")
  [[ $version != 1 ]] || fail "the program in drydock-primes:$way is version 1" "another version: build, edit, build again" "app/version.h has the number; edit it before the second build"
done
pass "naive and ordered were built again after an edit, and both hold the program"

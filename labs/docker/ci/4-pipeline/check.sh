# Holds when the pipeline pushes a commit under its id, prints the digest, and pushes none whose test fails.
container_runs drydock-runner
look="docker exec -e COMMIT=4b825dc drydock-runner sh pipeline.sh"
[[ -n $(digest_of total 4b825dc) ]] || fail "the registry has no total:4b825dc" "that commit's image" "$look"

copy_of_repo
good=$(new_commit)
said=$(run_copy "$good") ||
  fail "the pipeline fails for a good commit: ${said##*$'\n'}" "it to push it" "$look"
digest=$(digest_of total "$good")
[[ -n $digest ]] ||
  fail "the pipeline has pushed no total:$good for the commit $good" "the commit's id as the tag" \
    "the variable COMMIT has the id"
name=${said##*$'\n'}
[[ $name == registry.test/total@"$digest" || $name == registry.test/total:*@"$digest" ]] ||
  fail "the pipeline's last line is '$name'" "registry.test/total@$digest" \
    "which digest does --metadata-file note?"

bad=$(new_commit)
latest=$(digest_of total latest)
in_copy "sed 's/+=/-=/' /repo/total >total"
if said=$(run_copy "$bad"); then ended="ends well"; else ended="fails"; fi
[[ -z $(digest_of total "$bad") && $(digest_of total latest) == "$latest" ]] ||
  fail "the pipeline pushes a commit whose test fails" "nothing to be pushed" \
    "docker build --target test . comes first"
[[ $ended == fails ]] ||
  fail "the pipeline ends well for a commit whose test fails" "an exit code other than 0" \
    "set -e ends a script at the first command that fails"
pass "the pipeline tests, pushes under the commit's id and says the digest"

# Holds when an empty runner takes the packages from an earlier commit's build, though the program was edited.
container_runs drydock-runner
look="what does docker exec -e COMMIT=e83c516 drydock-runner sh pipeline.sh say about its cache?"
copy_of_repo

# New packages in two commits. The first one has to install them, and to hand them on.
in_copy "echo 'check $(new_commit)' >>packages.txt"
said=$(run_copy "$(new_commit)") ||
  fail "the pipeline fails: ${said##*$'\n'}" "it to push the commit" "$look"
empty_runner
in_copy "echo '# edited' >>total"
second=$(new_commit)
said=$(run_copy "$second") ||
  fail "the pipeline fails on an empty runner: ${said##*$'\n'}" "it to push the commit" "$look"
[[ $said != *"installing "* ]] ||
  fail "an empty runner installs what the commit before had installed" "it to take it from the cache" "$look"
[[ $said == *"passed: "* ]] ||
  fail "the pipeline has run no test for a changed program" "the test to run" "repo/pipeline.sh"
[[ -n $(digest_of total "$second") ]] ||
  fail "the pipeline has pushed no total:$second" "the commit's image" "repo/pipeline.sh"
pass "an empty runner installs nothing that an earlier commit had installed"

# Holds when the context staging points to kubectl-staging, and commands go to the lab's own namespace again.
object_exists namespace kubectl-staging
staging=$(namespace_of staging)
[[ $staging == kubectl-staging ]] ||
  fail "the context staging points to the namespace '${staging:-default}'" "kubectl-staging" \
    "kubectl config get-contexts lists contexts; kubectl config set-context makes or changes one"
asks_at_home
pass "the context staging points to kubectl-staging, and the current one to kubectl"

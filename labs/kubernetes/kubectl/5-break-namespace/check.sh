# Holds when the current context leads to the Deployment web again, and there's no second one in staging.
copies=$(kubectl get deployments,services,pods -n kubectl-staging -o name | tr '\n' ' ')
[[ -z $copies ]] ||
  fail "the namespace kubectl-staging has $copies" "nothing in there: web is still where you made it" \
    "kubectl get pods -A -l app=web; kubectl delete with -n removes what's in a namespace"
asks_at_home
pods_ready web 1
pass "kubectl asks in the namespace kubectl again, where the Deployment web is"

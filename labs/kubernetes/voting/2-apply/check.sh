# Holds when all five parts are ready, the result shows a vote, and the password is in the Secret alone.
in_lab_namespace
voting_ready
result_is_fresh
[[ $ANSWER != *'"total": 0,'* ]] || fail "no vote is counted" "at least one" "./cast.sh cats 1 votes in the Pod voter"
password=$(kubectl get secret db-password -o 'go-template={{index .data "db-password" | base64decode}}' 2>/dev/null) ||
  fail "no Secret db-password with the key db-password" "it" "app.yaml names both; kubectl get secrets"
told=$(kubectl get pods,configmaps,deployments,statefulsets -o yaml)
[[ $told != *"$password"* ]] || fail "another object than the Secret shows the password" "it in the Secret alone" "app.yaml mounts it as a file"
pass "votes are taken, stored and shown; the password is in the Secret alone"

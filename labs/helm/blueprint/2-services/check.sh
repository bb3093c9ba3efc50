# Holds when the three are releases on the blueprint, are ready, and a vote has gone through them.
in_lab_namespace
for service in vote worker result; do
  release_is "$service" deployed
  on_blueprint "$service"
done
voting_ready
no_service worker
result_is_fresh
[[ $ANSWER != *'"total": 0,'* ]] || fail "no vote is counted" "at least one" "./cast.sh cats 1 votes in the Pod voter"
pass "vote, worker and result are releases on blueprint $BLUEPRINT, and a vote went through all three"

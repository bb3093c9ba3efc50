# Holds when both services run again and the count has begun anew.
both_run
count_visits
((VISITS < 42)) || fail "the database still counts $VISITS visits" "a count that began again" \
  "docker compose down, then docker compose up -d"
((VISITS > 0)) || fail "the database counts no visit" "at least one" "visit http://127.0.0.1:8184"
pass "the count began again: $VISITS"

# Holds when both services run again and the count has started from 1 again.
both_run
count_visits
((VISITS < 42)) || fail "the database still counts $VISITS visits" "a count that started from 1 again" \
  "docker compose down, then docker compose up -d"
((VISITS > 0)) || fail "the database counts no visit" "at least one" "visit http://127.0.0.1:8184"
pass "the count started again: $VISITS"

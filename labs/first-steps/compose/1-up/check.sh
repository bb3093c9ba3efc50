# Holds when both services run and the page has counted on from 41, which was set in the database.
both_run
count_visits
((VISITS >= 42)) || fail "the database counts $VISITS visits" "42 or more" \
  "set visits to 41 with docker compose exec, then visit http://127.0.0.1:8184"
pass "both services run, and the database counts $VISITS visits"

# Holds when both services run and the database has a new volume.
both_run
mount=$(mount_of "$DB" /data)
[[ $mount == "volume drydock-visits_data" ]] || fail "/data is ${mount:-an ordinary directory}" \
  "the volume drydock-visits_data, as in the previous step" "does compose.yaml still mount it?"
count_visits
not_restarted
! found_count || fail "db found an older count in its volume, and counts $VISITS now" "a new volume" \
  "docker compose down --help: which flag removes volumes?"
((VISITS > 0)) || fail "the database counts no visit" "at least one" "visit http://127.0.0.1:8184"
pass "the volume is new, and the count started again: $VISITS"

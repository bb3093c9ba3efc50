# Holds when the application works with the new password, the database asks for it, and every receipt is known.
voting_runs
[[ -s secrets/old-db-password ]] || fail "the password is still the first one" "a changed password: nothing is broken yet" "npx drydock run $DRYDOCK_LAB 5-break-password breaks it"
password=$(tr -d '\r\n' <secrets/db-password)
[[ $password != "$(<secrets/old-db-password)" ]] || fail "secrets/db-password has the old password" "the new one, which the step wrote" "npx drydock reset $DRYDOCK_LAB brings it back"
[[ $password == frost-on-the-pier-27 ]] || fail "secrets/db-password has a third password" "the new one, which the step wrote" "npx drydock reset $DRYDOCK_LAB brings it back"
lets_in "$password" || fail "the database refuses user voting with the password of secrets/db-password" "a database that lets the user in with it" \
  "docker compose logs --tail 3 worker; when does the postgres image read POSTGRES_PASSWORD_FILE?"
if lets_in "no such password"; then fail "the database lets user voting in with any password" "a database that asks for the right one" "pg_hba.conf in the database's volume"; fi
queue_is_empty
wait_for 10 "the result is fresh" result_fresh 2>/dev/null || fail "the result page answers '$(result)'" "a count that is fresh" "docker compose logs --tail 3 result"
no_receipt_lost
pass "the application works with the new password, and no receipt is lost"

# Holds when the five services run, the result page shows a vote, and docker inspect shows the password for none of them.
voting_runs
[[ -s secrets/db-password ]] || fail "no file secrets/db-password in the lab's work folder" "the database's password in it" "the first commands of the step write it"
wait_for 10 "the result is fresh" result_fresh 2>/dev/null || fail "the result page answers '$(result)'" "a count that is fresh" "docker compose ps; docker compose logs result"
[[ $(result) != *'"total": 0,'* ]] || fail "no vote is counted" "at least one" "http://127.0.0.1:8130 is the place to vote"
for service in db queue vote worker result; do
  [[ $(docker inspect "drydock-voting-$service-1") != *"$(<secrets/db-password)"* ]] ||
    fail "docker inspect shows the password of $service" "a password in no variable and no argument" "compose.yaml gives it as a file, under secrets"
done
pass "votes are taken, stored and shown; the password is in a file only"

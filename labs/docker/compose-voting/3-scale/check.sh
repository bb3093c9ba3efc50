# Holds when three workers run, each of them has stored votes, no vote is lost, and the other services have one container each.
voting_runs
running=$(containers_of worker)
count=$(printf '%s' "$running" | grep -c . || true)
[[ $count == 3 ]] || fail "$count running containers of the service worker" "3" "docker compose ps worker; does docker compose up --help know how to ask for more?"
for service in vote result queue db; do
  count=$(containers_of "$service" | grep -c . || true)
  [[ $count == 1 ]] || fail "$count running containers of the service $service" "1, as before" "docker compose ps $service"
done
queue_is_empty
ask_database 'SELECT DISTINCT worker FROM votes'
for worker in $running; do
  [[ $ANSWER == *"$worker"* ]] || fail "worker $worker has stored no vote" "some votes stored by each of the three" "cast more votes now that there are three; one vote is work for one worker only"
done
no_receipt_lost
pass "three workers run, and each has stored votes"

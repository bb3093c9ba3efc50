# Holds when a log shows a worker that was started too early, and the worker that runs now waited for a healthy database.
voting_runs
[[ -s list.log ]] || fail "no list.log in the lab's work folder" "the log of a worker that was started with list.yaml" "docker compose logs worker, before the next docker compose down"
grep '"no database"' list.log >/dev/null || fail "the worker of list.log found its database at once" "one that was started before the database was ready" \
  "did docker compose down -v remove the volumes? Only an empty one has to be set up"
if docker logs drydock-voting-worker-1 2>&1 | grep '"no database"' >/dev/null; then
  fail "the worker that runs now found no database at first" "one that was started when the database was healthy" "docker compose down -v, then docker compose up without list.yaml"
fi
[[ $(docker logs drydock-voting-worker-1 2>&1) == *'"ready"'* ]] || fail "the worker isn't ready" "a worker that has reached the database" "docker compose logs worker"
pass "a worker started too early, and the one that runs now waited for a healthy database"

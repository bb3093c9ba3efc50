# What do the services that fail log?
# shellcheck disable=SC2016 # sh expands it
docker compose logs --no-log-prefix --tail 1 result

# The database still has the old password. Give it the new one, from the file: then it's on no command line.
docker compose exec -T db psql -U voting <<'END'
\set password `cat /run/secrets/db-password`
ALTER ROLE voting PASSWORD :'password';
END
wait_for 60 "the queue is empty" sh -c 'test "$(docker compose exec -T queue redis-cli llen votes)" = 0'

# As many votes as receipts?
curl -s http://127.0.0.1:8131/results
wc -l receipts.txt

# A new password, as some policies ask for every ninety days. Nothing happens: open connections stay open.
# shellcheck disable=SC2016 # sh expands it
cp secrets/db-password secrets/old-db-password
echo frost-on-the-pier-27 >secrets/db-password
curl -s -d choice=cats http://127.0.0.1:8130/votes >>receipts.txt
wait_for 60 "the vote is stored" settled

# Then the database is restarted.
docker compose --progress quiet restart db
curl -s -d choice=cats "http://127.0.0.1:8130/votes?[1-60]" >>receipts.txt
wait_for 60 "no worker takes a vote any more" sh -c 'test "$(docker compose exec -T queue redis-cli llen votes)" = 60'
curl -s http://127.0.0.1:8131/results && docker compose exec queue redis-cli llen votes

# The old password, in the file and in a database that asks for it; a vote for every receipt.
cat secrets/old-db-password >secrets/db-password
docker compose --progress quiet up -d --wait db queue
docker exec drydock-voting-db-1 sh -c 'sed -i "s/^\(host all all all\) trust/\1 scram-sha-256/" "$PGDATA/pg_hba.conf"'
sql 'SELECT pg_reload_conf()'
sql "ALTER ROLE voting PASSWORD '$(cat secrets/old-db-password)'"
docker compose --progress quiet up -d --wait --scale worker=3
wait_for 60 "the queue is empty" queue_empty
sed "s/.*/INSERT INTO votes VALUES ('&', 'cats', now(), now(), 'undo') ON CONFLICT DO NOTHING;/" receipts.txt | docker compose exec -T db psql --quiet -U voting

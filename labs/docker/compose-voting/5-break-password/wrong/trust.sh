# expect: lets user voting in with any password
# The first answer of many forums: don't ask for a password at all.
docker exec drydock-voting-db-1 sh -c 'sed -i "s/scram-sha-256/trust/" "$PGDATA/pg_hba.conf"'
docker compose exec db psql -U voting -c 'SELECT pg_reload_conf()'

# expect: has a third password
# File and database agree on one that's easier to type.
echo secret >secrets/db-password
docker compose exec db psql -U voting -c "ALTER ROLE voting PASSWORD 'secret'"

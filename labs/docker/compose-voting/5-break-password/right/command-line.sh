# In one line; the password may be in the shell's history afterwards, and in the list of processes for a moment.
docker compose exec db psql -U voting -c "ALTER USER voting WITH PASSWORD '$(cat secrets/db-password)'"

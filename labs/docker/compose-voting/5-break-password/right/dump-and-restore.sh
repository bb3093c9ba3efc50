# A new volume, set up with the new password, and the old one's rows in it.
docker compose exec -T db pg_dump -U voting --data-only --table votes >votes.sql
docker compose rm -s -f db
docker volume rm drydock-voting_db-data
docker compose up -d --wait db
docker compose exec -T db psql -U voting <votes.sql

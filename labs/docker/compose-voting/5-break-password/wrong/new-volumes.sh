# expect: doesn't know
# The error goes, and with the volumes every vote.
docker compose down -v
docker compose up -d --wait

# Removes the added files, and applies that.
rm -f .env compose.override.yaml compose.dev.yaml
docker compose --progress quiet up -d
wait_for 30 "both answer" answers

# New containers, with a volume that was there before them.
docker compose --progress quiet down
docker compose --progress quiet up -d
wait_for 30 "both answer" answers

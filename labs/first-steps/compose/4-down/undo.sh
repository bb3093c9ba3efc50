# Creates new containers, with the volume of the old ones.
docker compose --progress quiet down
docker compose --progress quiet up -d
wait_for 30 "both answer" answers

# Restores the file, and starts both services without the named volume.
cp "$DRYDOCK_LAB_FOLDER/files/compose.yaml" .
docker compose --progress quiet down -v
docker volume rm -f drydock-visits_data
docker compose --progress quiet up -d
wait_for 30 "both answer" answers
visit

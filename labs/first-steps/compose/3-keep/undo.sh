# The file as it was, and both services without a volume of a name.
cp "$DRYDOCK_LAB_FOLDER/files/compose.yaml" .
docker compose --progress quiet down -v
docker volume rm -f drydock-visits_data
docker compose --progress quiet up -d
wait_for 30 "both answer" answers
visit

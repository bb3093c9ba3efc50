# The quotes keep the > from your own shell, so the file is written inside.
docker exec drydock-hello sh -c 'echo "was here" > /note'
docker exec drydock-hello cat /note

# With depends_on as a list of names, and from nothing: -v removes the volumes too.
docker compose --progress quiet down -v
docker compose --progress quiet -f compose.yaml -f list.yaml up -d --wait
docker compose logs --no-log-prefix worker >list.log
sed -n 1,2p list.log

# The same with the condition service_healthy, as it is in compose.yaml.
docker compose --progress quiet down -v
docker compose --progress quiet up -d --wait
docker compose logs --no-log-prefix worker >condition.log
sed -n 1,2p condition.log

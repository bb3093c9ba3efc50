# The same again, with the engine's own clock: when does each service start, and when is it first healthy?
docker compose --progress quiet down -v
bring_up -f compose.yaml -f list.yaml
timeline
keep list

docker compose --progress quiet down -v
bring_up -f compose.yaml
timeline
keep condition

# expect: no file compose.override.yaml
# By itself, Compose reads compose.override.yaml, but not compose.dev.yaml.
echo GREETING=Ahoy >.env
printf 'services:\n  web:\n    volumes: ["./web:/app:ro"]\n' >compose.dev.yaml
docker compose up -d

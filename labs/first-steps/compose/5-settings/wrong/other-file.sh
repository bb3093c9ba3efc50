# expect: no file compose.override.yaml
# Compose reads a file of that name by itself, and no other.
echo GREETING=Ahoy >.env
printf 'services:\n  web:\n    volumes: ["./web:/app:ro"]\n' >compose.dev.yaml
docker compose up -d

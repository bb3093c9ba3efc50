# Both files first, then one up. The greeting has two words.
echo 'GREETING="Good morning"' >.env
printf 'services:\n  web:\n    volumes: ["./web:/app"]\n' >compose.override.yaml
docker compose up -d

# expect: still greets with 'Hello'
# A restart starts the same container, with the variables that it was created with.
echo GREETING=Ahoy >.env
printf 'services:\n  web:\n    volumes: ["./web:/app:ro"]\n' >compose.override.yaml
docker compose restart

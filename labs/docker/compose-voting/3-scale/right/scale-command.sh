# Compose's own command for it.
docker compose scale worker=3
wait_for 20 "the workers are ready" sh -c 'docker compose ps --format "{{.Health}}" worker | grep -c ^healthy | grep 3'
curl -s -d choice=dogs "http://127.0.0.1:8130/votes?[1-60]" >>receipts.txt

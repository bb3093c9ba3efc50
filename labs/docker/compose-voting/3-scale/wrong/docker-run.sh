# expect: 1 running containers of the service worker
# They do the work, but Compose knows nothing of them: docker compose down would leave them behind.
for number in 2 3; do
  docker run -d --name "drydock-voting-worker-$number" --network drydock-voting_default -v "$PWD/secrets/db-password:/run/secrets/db-password:ro" \
    -e REDIS_HOST=queue -e DATABASE_HOST=db drydock-voting python -m voting.worker
done
curl -s -d choice=dogs "http://127.0.0.1:8130/votes?[1-60]" >>receipts.txt

# The number of containers in a file merged over compose.yaml; more votes than needed.
cat >three.yaml <<'END'
services:
  worker:
    deploy:
      replicas: 3
END
docker compose -f compose.yaml -f three.yaml up -d --wait
curl -s -d choice=cats "http://127.0.0.1:8130/votes?[1-100]" >>receipts.txt

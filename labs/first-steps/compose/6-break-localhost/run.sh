# Which host do the merged files give, and which file sets it?
docker compose config --no-path-resolution | grep DATABASE_HOST
grep DATABASE_HOST compose.yaml compose.override.yaml

# In a container, localhost is that container. Remove the line, and the key above it.
cat >compose.override.yaml <<'END'
services:
  web:
    volumes:
      - ./web:/app:ro
END
docker compose up -d
wait_for 30 "both answer" sh -c "docker compose exec -T db redis-cli ping && curl -s 127.0.0.1:8184/icon"
curl -s http://127.0.0.1:8184

# Which host comes out of all the files, and which file says so?
docker compose config --no-path-resolution | grep DATABASE_HOST
grep DATABASE_HOST compose.yaml compose.override.yaml

# In a container, localhost is that container. Take the line out, and what it stands under.
cat >compose.override.yaml <<'END'
services:
  web:
    volumes:
      - ./web:/app:ro
END
docker compose up -d
wait_for 30 "both answer" sh -c "docker compose exec -T db redis-cli ping && curl -s 127.0.0.1:8184/icon"
curl -s http://127.0.0.1:8184

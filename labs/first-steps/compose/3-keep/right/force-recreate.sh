# Every container is replaced, and the volume has its full name in the file.
cat >compose.yaml <<'END'
name: drydock-visits
services:
  web:
    build: web
    ports: ["127.0.0.1:8184:8000"]
    environment:
      DATABASE_HOST: db
      GREETING: ${GREETING:-Hello}
  db:
    image: redis:8
    volumes: ["data:/data:rw"]
volumes:
  data:
    name: drydock-visits_data
END
docker compose up -d
wait_for 30 "both answer" sh -c "docker compose exec -T db redis-cli ping && curl -s 127.0.0.1:8184/icon"
curl -s http://127.0.0.1:8184
docker compose up -d --force-recreate
wait_for 30 "both answer" sh -c "docker compose exec -T db redis-cli ping && curl -s 127.0.0.1:8184/icon"
curl -s http://127.0.0.1:8184

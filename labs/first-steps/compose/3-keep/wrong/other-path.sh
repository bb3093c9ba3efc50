# expect: an anonymous volume
# Redis writes to /data. The volume is mounted at a path that it doesn't use.
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
    volumes: ["data:/var/lib/redis"]
volumes:
  data:
END
docker compose up -d
wait_for 30 "both answer" sh -c "docker compose exec -T db redis-cli ping && curl -s 127.0.0.1:8184/icon"
curl -s http://127.0.0.1:8184
docker compose down
docker compose up -d
wait_for 30 "both answer" sh -c "docker compose exec -T db redis-cli ping && curl -s 127.0.0.1:8184/icon"
curl -s http://127.0.0.1:8184

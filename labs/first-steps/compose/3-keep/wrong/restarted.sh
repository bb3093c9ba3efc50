# expect: the same container
# The file is right, but stop and start keep the containers, so they prove nothing.
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
    volumes: ["data:/data"]
volumes:
  data:
END
docker compose up -d
wait_for 30 "both answer" sh -c "docker compose exec -T db redis-cli ping && curl -s 127.0.0.1:8184/icon"
curl -s http://127.0.0.1:8184
docker compose stop
docker compose start
wait_for 30 "both answer" sh -c "docker compose exec -T db redis-cli ping && curl -s 127.0.0.1:8184/icon"
curl -s http://127.0.0.1:8184

# expect: an anonymous volume
# The service uses a volume that the file doesn't declare: Compose refuses the file, and nothing changes.
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
END
docker compose up -d || true

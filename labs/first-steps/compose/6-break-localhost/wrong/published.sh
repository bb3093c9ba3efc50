# expect: no database at localhost
# This opens the database to your machine. In web's container, localhost is still that container.
cat >compose.override.yaml <<'END'
services:
  web:
    environment:
      DATABASE_HOST: localhost
  db:
    ports: ["127.0.0.1:8185:6379"]
END
docker compose up -d
wait_for 30 "both answer" sh -c "docker compose exec -T db redis-cli ping && curl -s 127.0.0.1:8184/icon"

# Set ${GREETING} in the file .env. Is a restart enough?
echo GREETING=Ahoy >.env
docker compose restart web
wait_for 30 "both answer" sh -c "docker compose exec -T db redis-cli ping && curl -s 127.0.0.1:8184/icon"
curl -s http://127.0.0.1:8184

# Apply what the files say now.
docker compose up -d
wait_for 30 "both answer" sh -c "docker compose exec -T db redis-cli ping && curl -s 127.0.0.1:8184/icon"
curl -s http://127.0.0.1:8184

# For this machine only: the program from your folder, instead of the copy in the image.
cat >compose.override.yaml <<'END'
services:
  web:
    volumes:
      - ./web:/app:ro
END
docker compose up -d

# How does Compose merge the three files? And if your shell has that variable too?
docker compose config --no-path-resolution
GREETING=Bonjour docker compose config | grep GREETING

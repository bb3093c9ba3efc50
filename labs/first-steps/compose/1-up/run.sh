# Build the image of web, then start both services in the background.
docker compose build -q
docker compose up -d
docker compose ps

# Visit the page twice, and follow the program's log. Ctrl-C ends that.
wait_for 30 "both answer" sh -c "docker compose exec -T db redis-cli ping && curl -s 127.0.0.1:8184/icon"
curl -s http://127.0.0.1:8184
curl -s http://127.0.0.1:8184
watch_until 10 "visitor 2" docker compose logs -f web

# Run commands in the containers: look up the address of db, and set the count to 41.
docker compose exec web getent hosts db
docker compose exec db redis-cli set visits 41
curl -s http://127.0.0.1:8184

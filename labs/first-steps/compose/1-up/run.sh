# Build the image of web, then start both services in the background.
docker compose build -q
docker compose up -d
docker compose ps

# Visit the page twice, and read the program's log as it comes. Ctrl-C ends it.
wait_for 30 "both answer" sh -c "docker compose exec -T db redis-cli ping && curl -s 127.0.0.1:8184/icon"
curl -s http://127.0.0.1:8184
curl -s http://127.0.0.1:8184
watch_until 10 "visitor 2" docker compose logs -f web

# Run a command in a container: which address has the name db, and what if the count were 41?
docker compose exec web getent hosts db
docker compose exec db redis-cli set visits 41
curl -s http://127.0.0.1:8184

# A random password. The user of the containers must be able to read the file.
mkdir secrets
openssl rand -hex 16 >secrets/db-password
chmod 644 secrets/db-password

# Build the image, start everything, and wait until all five services are healthy. (--progress quiet: Compose says only what goes wrong.)
docker compose build -q
docker compose --progress quiet up -d --wait
docker compose ps

# Vote. The answer is the vote's receipt.
curl -s -d choice=cats http://127.0.0.1:8130/votes
wait_for 60 "a worker has stored the vote" sh -c 'curl -s http://127.0.0.1:8131/results | grep "total.: 1"'
curl -s http://127.0.0.1:8131/results

# Does anything that the engine tells about the five containers contain the password? And where is it inside?
docker compose ps -q | xargs docker inspect | grep -c "$(cat secrets/db-password)" || true
docker compose exec worker ls -l /run/secrets

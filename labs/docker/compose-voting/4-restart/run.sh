# Stop the database, and vote 200 times. Each vote is answered with its receipt.
docker compose --progress quiet stop db
curl -s -d choice=cats "http://127.0.0.1:8130/votes?[1-200]" >>receipts.txt
wait_for 30 "the result page knows it" sh -c 'curl -s http://127.0.0.1:8131/results | grep "fresh.: false"'
curl -s http://127.0.0.1:8131/results
docker compose exec queue redis-cli llen votes

# Start it again. The workers store what has waited.
docker compose --progress quiet start db
wait_for 60 "the workers have stored them" sh -c 'curl -s http://127.0.0.1:8131/results | grep "cats.: 200"'
curl -s http://127.0.0.1:8131/results

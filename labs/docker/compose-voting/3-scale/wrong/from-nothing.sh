# expect: receipts
# Votes first, then everything recreated with three workers: the volumes are gone, and the votes in them.
curl -s -d choice=dogs "http://127.0.0.1:8130/votes?[1-60]" >>receipts.txt
docker compose down -v
docker compose up -d --wait --scale worker=3
curl -s -d choice=dogs "http://127.0.0.1:8130/votes?[1-60]" >>receipts.txt

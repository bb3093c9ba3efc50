# expect: 2 running containers of the service worker
# Two more than none; the goal counts all of them.
docker compose up -d --wait --scale worker=2
curl -s -d choice=dogs "http://127.0.0.1:8130/votes?[1-60]" >>receipts.txt

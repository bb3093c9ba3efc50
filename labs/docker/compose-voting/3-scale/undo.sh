# One worker, and no vote.
docker rm -f drydock-voting-worker-2 drydock-voting-worker-3
docker compose --progress quiet up -d --wait --scale worker=1
wait_for 60 "the queue is empty" queue_empty
sql 'TRUNCATE votes'

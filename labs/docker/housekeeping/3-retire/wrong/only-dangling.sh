# expect: still has an image
docker rm -f drydock-fruit
docker image prune -f --filter label=project=drydock-fruit

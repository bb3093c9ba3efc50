# expect: drydock-fruit-orders is gone
docker rm -f drydock-fruit
docker image prune -a -f --filter label=project=drydock-fruit
docker volume prune -a -f --filter label=project=drydock-fruit

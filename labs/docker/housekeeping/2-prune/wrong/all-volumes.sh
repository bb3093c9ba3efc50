# expect: drydock-fruit-orders is gone
# -a takes named volumes too, and the import that used this one is gone.
docker container prune -f --filter label=project=drydock-fruit
docker image prune -f --filter label=project=drydock-fruit
docker network prune -f --filter label=project=drydock-fruit
docker volume prune -a -f --filter label=project=drydock-fruit

# prune leaves a running container, and an image that a container uses: the container goes first.
docker rm -f drydock-fruit
docker image prune -a -f --filter label=project=drydock-fruit
docker image ls --filter label=project=drydock-fruit
docker volume ls --filter label=project=drydock-fruit

# What does the disk say?
docker system df

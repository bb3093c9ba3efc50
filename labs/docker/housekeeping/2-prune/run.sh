# Containers that have ended.
docker ps -a --filter label=project=drydock-fruit
docker container prune -f --filter label=project=drydock-fruit

# Images without a tag. (-a lists them, too.)
docker image ls -a --filter label=project=drydock-fruit
docker image prune -f --filter label=project=drydock-fruit

# Networks that no container is on, and unnamed volumes that no container has.
docker network prune -f --filter label=project=drydock-fruit
docker volume prune -f --filter label=project=drydock-fruit

# What's left of the project, and of the disk?
docker ps -a --filter label=project=drydock-fruit
docker image ls --filter label=project=drydock-fruit
docker volume ls --filter label=project=drydock-fruit
docker system df

# What prune does, object by object.
docker rm drydock-fruit-import
docker image rm "$(docker image ls -q --filter dangling=true --filter label=project=drydock-fruit)"
docker network rm drydock-fruit
docker volume rm "$(docker volume ls -q --filter label=project=drydock-fruit |
  grep -v drydock-fruit-orders)"

# expect: reaches drydock-db by name
# All can talk to all: it works, and keeps nothing apart.
docker network create drydock-front
docker network create drydock-back
for name in drydock-site drydock-app drydock-db; do
  docker run -d --name "$name" --network drydock-front busybox:1.37 sleep 3600
  docker network connect drydock-back "$name"
done

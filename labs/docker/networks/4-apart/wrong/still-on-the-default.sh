# expect: reaches drydock-db at
# Connecting a container to a network doesn't take it off the default one, where both meet again.
docker network create drydock-front
docker network create drydock-back
for name in drydock-site drydock-app drydock-db; do docker run -d --name "$name" busybox:1.37 sleep 3600; done
docker network connect drydock-front drydock-site
docker network connect drydock-front drydock-app
docker network connect drydock-back drydock-app
docker network connect drydock-back drydock-db

# The same in long words, and the image's whole name.
docker container run --detach --rm --name=drydock-welcome-2 --publish=127.0.0.1:8181:80 \
  docker.io/library/nginx:1.30

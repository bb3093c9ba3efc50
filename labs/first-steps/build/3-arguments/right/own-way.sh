# The same Dockerfile, named with -f.
docker buildx build --load -t drydock-order:latest -f order/Dockerfile order

# What is the image for, and what is the engine?
docker image inspect --format '{{.Os}}/{{.Architecture}}' localhost:8166/hello:3
docker version --format '{{.Server.Os}}/{{.Server.Arch}}'
docker buildx imagetools inspect localhost:8166/hello:3

# The laptop's platform and yours, in one index.
docker build -q --platform linux/amd64,linux/arm64 --push -t localhost:8166/hello:3 -f cross.Dockerfile .
docker buildx imagetools inspect localhost:8166/hello:3 | grep Platform:

# A new container: the old one keeps its image.
docker rm drydock-hello
docker run -d --name drydock-hello localhost:8166/hello:3
docker wait drydock-hello
docker logs drydock-hello

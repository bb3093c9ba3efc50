# The laptop's image stays as it is. A build for this processor, and an index over both.
docker build -q --push -t localhost:8166/hello:3-new -f cross.Dockerfile .
docker buildx imagetools create -t localhost:8166/hello:3 localhost:8166/hello:3 localhost:8166/hello:3-new
docker rm -f drydock-hello
docker run --pull always --name drydock-hello localhost:8166/hello:3

# expect: hello:3 is only for linux/
# Both variants on this machine. The colleague pulls from the registry.
docker build -q --platform linux/amd64,linux/arm64 -t localhost:8166/hello:3 -f cross.Dockerfile .
docker rm -f drydock-hello
docker run --name drydock-hello localhost:8166/hello:3

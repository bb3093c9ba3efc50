# expect: hello:3 is only for linux/
# Right here, and wrong on the laptop.
docker build -q --push -t localhost:8166/hello:3 -f cross.Dockerfile .
docker rm -f drydock-hello
docker run --name drydock-hello localhost:8166/hello:3

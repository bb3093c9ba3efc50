# expect: was made from the variant for
# The image is right, and the container is the old one.
docker build -q --platform linux/amd64,linux/arm64 --push -t localhost:8166/hello:3 -f cross.Dockerfile .
docker start drydock-hello || true
docker wait drydock-hello

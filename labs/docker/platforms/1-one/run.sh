# A registry of your own, and a build that says nothing about platforms.
docker run -d --name drydock-platforms-registry -p 127.0.0.1:8166:5000 registry:3
wait_for 20 "it answers" curl -sf http://127.0.0.1:8166/v2/
docker build -q -t localhost:8166/hello:1 -f hello.Dockerfile .
docker run --rm localhost:8166/hello:1
docker image inspect --format '{{.Os}}/{{.Architecture}}' localhost:8166/hello:1

# Push it and remove it here. Then pull it, for one processor and for another.
docker push -q localhost:8166/hello:1
docker image rm localhost:8166/hello:1
docker pull -q --platform linux/amd64 localhost:8166/hello:1 || true
docker pull -q --platform linux/arm64 localhost:8166/hello:1 || true

# The site's image, built from the project's folder.
docker build -q -f project/deploy/Dockerfile --build-arg VERSION=1 -t localhost:8170/drydock-site:1 project

# One container of it, with no right that it doesn't need.
docker run -d --name drydock-site --read-only --tmpfs /tmp --cap-drop ALL --security-opt no-new-privileges \
  -p 127.0.0.1:8171:8080 localhost:8170/drydock-site:1
wait_for 30 "it answers" curl -sf http://127.0.0.1:8171/healthz
docker exec drydock-site id -u
docker exec drydock-site touch /drydock-site/mine || true
curl -sI -H 'Accept-Encoding: br' http://127.0.0.1:8171/start/how-it-works/
docker rm -f drydock-site

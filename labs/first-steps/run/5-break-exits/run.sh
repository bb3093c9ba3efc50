# It ended without an error. What was it told to run, and what does the image run by itself?
docker inspect -f '{{.Config.Cmd}}' drydock-news
docker image inspect -f '{{.Config.Cmd}}' nginx:1.30

# Only the image's own command keeps nginx in the foreground. Make a new container, without a command.
docker rm drydock-news
docker run -d --name drydock-news -p 127.0.0.1:8182:80 nginx:1.30
wait_for 20 "nginx has started" sh -c 'docker logs drydock-news 2>&1 | grep "start worker"'
docker ps --filter name=drydock-news
curl -s http://127.0.0.1:8182/

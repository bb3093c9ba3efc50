# expect: not the engine's answer
# JSON with the right id in it, and asked for by the docker command.
docker run -d --name drydock-by-http busybox:1.37 sleep 3600
docker inspect drydock-by-http >created.json
docker rm drydock-run

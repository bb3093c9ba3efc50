# expect: not the engine's answer
# The docker command sends the requests, and prints the id.
docker run -d --name drydock-by-http busybox:1.37 sleep 3600 >created.json
docker rm drydock-run

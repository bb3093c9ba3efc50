# Start a container that does nothing for an hour, and look at it.
docker run -d --name drydock-hello busybox:1.37 sleep 3600
docker ps --filter name=drydock-hello

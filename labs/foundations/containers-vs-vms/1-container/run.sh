# A container that prints one line and sleeps. When did the engine create it, and when did the line come?
docker run -d --name drydock-container busybox:1.37 sh -c 'echo "first line of user space"; exec sleep 3600'
wait_for 10 "the line is there" sh -c 'docker logs drydock-container | grep line'
docker inspect drydock-container | grep '"Created"'
docker logs --timestamps drydock-container

# Which kernel is it on?
docker exec drydock-container uname -r

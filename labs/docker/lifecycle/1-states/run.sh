# The program notes each start twice: in the container's own layer, and in a volume.
docker volume create drydock-life
docker create --name drydock-life --init -v drydock-life:/kept busybox:1.37 \
  sh -c 'echo start | tee -a /starts /kept/starts; exec sleep 3600'
docker ps -a --filter name=drydock-life

docker start drydock-life
wait_for 15 "the program has noted its start" sh -c 'docker logs drydock-life | sed -n 1p | grep start'
docker ps -a --filter name=drydock-life
docker pause drydock-life
docker ps -a --filter name=drydock-life
docker unpause drydock-life
docker stop drydock-life
docker ps -a --filter name=drydock-life

# Start the same container again. Which starts are in its files?
docker start drydock-life
wait_for 15 "the program has noted its start" sh -c 'docker logs drydock-life | sed -n 2p | grep start'
docker exec drydock-life wc -l /starts /kept/starts
docker rm -f drydock-life

# The same name, the same image, the same command, but another container.
docker run -d --name drydock-life --init -v drydock-life:/kept busybox:1.37 \
  sh -c 'echo start | tee -a /starts /kept/starts; exec sleep 3600'
wait_for 15 "the program has noted its start" sh -c 'docker logs drydock-life | sed -n 1p | grep start'
docker exec drydock-life wc -l /starts /kept/starts

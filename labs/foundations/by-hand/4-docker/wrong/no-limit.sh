# expect: memory limit of 0 bytes
# The four lines are all there. The container that they were meant to describe has no limit.
docker run -d --name drydock-docker busybox:1.37 sleep 3600
echo "pid-namespace $(docker exec drydock-docker readlink /proc/self/ns/pid)" >found.txt
docker exec drydock-docker grep -m 1 -o 'upperdir=[^,]*' /proc/mounts >>found.txt
printf 'cgroup /docker/%s\nmemory 67108864\n' "$(docker inspect --format '{{.Id}}' drydock-docker)" >>found.txt

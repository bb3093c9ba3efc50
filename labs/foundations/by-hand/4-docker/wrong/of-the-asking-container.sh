# expect: says pid-namespace
# "self" in a container that looks from outside is that container, or the host where it shares the namespace.
docker run -d --name drydock-docker --memory 64m busybox:1.37 sleep 3600
echo "pid-namespace $(docker run --rm --privileged --pid host drydock-workshop readlink /proc/self/ns/pid)" >found.txt
docker exec drydock-docker grep -m 1 -o 'upperdir=[^,]*' /proc/mounts >>found.txt
printf 'cgroup /docker/%s\nmemory 67108864\n' "$(docker inspect --format '{{.Id}}' drydock-docker)" >>found.txt

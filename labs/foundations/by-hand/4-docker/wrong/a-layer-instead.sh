# expect: says upperdir
# The first directory in the options is a layer of the image: lowerdir.
docker run -d --name drydock-docker --memory 64m busybox:1.37 sleep 3600
echo "pid-namespace $(docker exec drydock-docker readlink /proc/self/ns/pid)" >found.txt
echo "upperdir $(docker exec drydock-docker sed -n 's/.*lowerdir=\([^:,]*\).*/\1/p' /proc/mounts)" >>found.txt
printf 'cgroup /docker/%s\nmemory 67108864\n' "$(docker inspect --format '{{.Id}}' drydock-docker)" >>found.txt

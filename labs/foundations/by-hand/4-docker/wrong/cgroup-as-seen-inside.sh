# expect: says cgroup
# In the container, /proc/self/cgroup may hide the path, or the file names a directory that the host doesn't know by that name.
docker run -d --name drydock-docker --cgroupns private --memory 64m busybox:1.37 sleep 3600
echo "pid-namespace $(docker exec drydock-docker readlink /proc/self/ns/pid)" >found.txt
docker exec drydock-docker grep -m 1 -o 'upperdir=[^,]*' /proc/mounts >>found.txt
printf 'cgroup /\nmemory 67108864\n' >>found.txt

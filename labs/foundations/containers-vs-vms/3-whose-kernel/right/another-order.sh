# The other way round, with colons, and read from /proc in a container of its own.
echo "vm: $(docker logs drydock-vm 2>&1 | awk '/guest kernel/ {print $3}')" >kernels.txt
echo "container: $(docker exec drydock-container cat /proc/sys/kernel/osrelease)" >>kernels.txt
echo "host: $(docker run --rm --privileged busybox:1.37 uname -r)" >>kernels.txt

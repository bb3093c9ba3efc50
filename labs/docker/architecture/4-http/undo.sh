# drydock-run was there before the step.
docker rm -f drydock-by-http 2>/dev/null || true
docker inspect drydock-run >/dev/null 2>&1 || docker run --name drydock-run busybox:1.37 echo "hello from a container"

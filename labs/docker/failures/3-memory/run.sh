# A program that needs 24 MiB, with 16. (It waits a second before and after, so that the engine sees the kill.)
docker run --name drydock-oom --memory 16m --memory-swap 16m busybox:1.37 \
  sh -c 'sleep 1; dd if=/dev/zero of=/dev/null bs=24M count=1; code=$?; sleep 1; exit $code' || echo "exit code $?"
docker inspect drydock-oom | grep OOMKilled

# The same with 64:
docker run --name drydock-enough --memory 64m --memory-swap 64m busybox:1.37 \
  dd if=/dev/zero of=/dev/null bs=24M count=1

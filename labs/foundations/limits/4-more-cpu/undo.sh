# Both containers as step 2 leaves them.
docker rm -f drydock-slow drydock-fast
docker run -d --name drydock-slow --cpus 0.25 busybox:1.37 sleep 3600
docker run -d --name drydock-fast --cpus 1 busybox:1.37 sleep 3600
docker exec drydock-slow awk -v seconds=1 "$(cat work.awk)"

# expect: gone or changed
# A new container with a larger /data, which begins empty.
docker rm -f drydock-full
docker run -d --name drydock-full --tmpfs /data:size=16m busybox:1.37 sleep 3600

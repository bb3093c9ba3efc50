# A small disk, a database, and a log that was never rotated.
docker run -d --name drydock-full --tmpfs /data:size=4m busybox:1.37 sleep 3600
docker exec drydock-full sh -c 'head -c 1048576 /dev/urandom >/data/shop.db && md5sum /data/shop.db >/tmp/shop.md5'
docker exec drydock-full sh -c 'yes "all is well" | dd of=/data/shop.log bs=1M iflag=fullblock' || true

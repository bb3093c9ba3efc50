# Holds when drydock-full can write 1 MiB to /data and its database there is what it was.
container_runs drydock-full
docker exec drydock-full md5sum -c /tmp/shop.md5 >/dev/null 2>&1 || fail "/data/shop.db is gone or changed" "the database as it was" \
  "npx drydock reset begins again; and see where /data is kept: docker inspect drydock-full, under HostConfig"
status=0
docker exec drydock-full dd if=/dev/zero of=/data/.drydock-check bs=1k count=1024 2>/dev/null || status=$?
docker exec drydock-full rm -f /data/.drydock-check
[[ $status == 0 ]] || fail "$(docker exec drydock-full df -k /data | awk 'END {print "/data has " $4 " KiB left"}')" "at least 1024" "docker exec drydock-full du -a -k /data"
pass "/data has room for 1 MiB, and shop.db is unharmed"

# expect: docker logs has no line
# It answers, and the next fault will be as silent.
docker exec drydock-desk rmdir /data/lock

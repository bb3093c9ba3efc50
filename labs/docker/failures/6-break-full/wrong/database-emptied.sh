# expect: gone or changed
# The other file.
docker exec drydock-full truncate -s 0 /data/shop.db

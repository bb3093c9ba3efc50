# No program has the log open here, so removing it makes room too.
docker exec drydock-full rm /data/shop.log

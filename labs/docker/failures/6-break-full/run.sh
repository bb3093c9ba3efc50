# See what fills it, and empty that file. A program that has it open would go on writing to it, so it isn't removed.
docker exec drydock-full df -h /data
docker exec drydock-full du -a -k /data
docker exec drydock-full truncate -s 0 /data/shop.log
docker exec drydock-full df -h /data

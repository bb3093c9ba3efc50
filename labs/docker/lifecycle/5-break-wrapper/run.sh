# Which program is process 1?
docker exec drydock-till cat /proc/1/comm

# exec: the shell becomes the till, instead of starting it as a child. Then process 1 is the till, which has a handler.
sed 's/^till/exec till/' shop/start >shop/start.new
mv shop/start.new shop/start
docker build -q -t drydock-till shop
docker rm -f drydock-till
docker run -d --name drydock-till -v drydock-till:/data drydock-till
wait_for 15 "the till is open" sh -c 'docker logs drydock-till | grep open'
docker exec drydock-till cat /proc/1/comm

docker stop drydock-till
docker ps -a --filter name=drydock-till
docker start drydock-till
docker exec drydock-till cat /data/closings

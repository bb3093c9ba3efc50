# A script prepares something and then starts the till. The shell stays as process 1, and passes no signal on to its child.
cp till/till shop/
docker build -q -t drydock-till shop
docker volume create drydock-till
docker run -d --name drydock-till -v drydock-till:/data drydock-till
wait_for 15 "the till is open" sh -c 'docker logs drydock-till | grep open'
docker stop drydock-till
docker ps -a --filter name=drydock-till
docker start drydock-till >/dev/null

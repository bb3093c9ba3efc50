# One sentence to the manager: four of these, on that network. A task counts as running once its health check has succeeded.
# (dnsrr: the name stands for the tasks' own addresses. A virtual address, the default, needs IP_VS in the kernel.)
# shellcheck disable=SC2016 # sh expands it
docker exec drydock-node-1 docker network create --driver overlay --attachable shop
docker exec drydock-node-1 docker service create -q --name web --replicas 4 --network shop \
  --endpoint-mode dnsrr --no-resolve-image --init -e VERSION=1 -e 'TASK={{.Task.Slot}} on {{.Node.Hostname}}' \
  --health-cmd 'wget -q -O /dev/null http://127.0.0.1/' --health-interval 1s --health-retries 3 \
  --health-start-period 4s --health-start-interval 500ms \
  busybox:1.37 sh -c 'echo "version $VERSION, task $TASK" >/tmp/index.html; sleep 1; exec httpd -f -h /tmp'
docker exec drydock-node-1 docker service ps web

# A client on the same network, on node-1, that asks by name all the time.
docker exec drydock-node-1 docker run -d --init --name client --network shop busybox:1.37 \
  sh -c 'while sleep 0.1; do wget -q -T 1 -O - http://web/ 2>/dev/null || echo lost; done'
docker exec drydock-node-1 docker exec client nslookup -type=a tasks.web
wait_for 60 "it has asked eight times" sh -c 'test "$(docker exec drydock-node-1 docker logs client | wc -l)" -ge 8'
docker exec drydock-node-1 docker logs --tail 4 client

# Listen on node-3's network card, and ping a task there from node-1.
docker run -d --name drydock-tap --network container:drydock-node-3 --cap-add NET_RAW -v "$PWD/tap.py:/tap.py:ro" python:3.13 python3 /tap.py
wait_for 60 "it listens" sh -c 'docker logs drydock-tap | grep listening'
address=$(docker exec drydock-node-3 sh -c 'docker exec $(docker ps -lq) hostname -i')
docker exec drydock-node-1 docker exec client ping -c 2 "$address"
docker wait drydock-tap
docker logs drydock-tap

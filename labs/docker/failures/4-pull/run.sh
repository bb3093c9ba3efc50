# A registry with one image, and in front of it a gate that answers like a registry whose quota you've used up.
docker network create drydock-pull
docker run -d --name drydock-registry-8152 --network drydock-pull --network-alias registry -p 127.0.0.1:8152:5000 registry:3
docker create --name drydock-gate --network drydock-pull -p 127.0.0.1:8153:80 nginx:1.30
docker cp -q gate.conf drydock-gate:/etc/nginx/conf.d/default.conf
docker start drydock-gate
wait_for 20 "the registry answers through the gate" curl -s -f http://127.0.0.1:8153/v2/
docker build -q -t 127.0.0.1:8152/hello:1 hello
docker push -q 127.0.0.1:8152/hello:1

# A tag that was never pushed. Which ones are there?
docker pull 127.0.0.1:8152/hello:2 || echo "exit code $?"
curl -s http://127.0.0.1:8152/v2/hello/tags/list

# Once through the gate, and at once again:
docker pull -q 127.0.0.1:8153/hello:1
docker pull 127.0.0.1:8153/hello:1 || echo "exit code $?"

# A quota counts within a period. Here, it's 15 seconds.
wait_for 30 "the period is over" sleep 16
docker pull -q 127.0.0.1:8153/hello:1

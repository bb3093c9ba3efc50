# Publish port 80 of a container on port 8150 of this machine, for this machine only.
docker run -d --name drydock-page --network drydock-lan -p 127.0.0.1:8150:80 nginx:1.30
docker port drydock-page
wait_for 20 "nginx answers" curl -s http://127.0.0.1:8150/
curl -s http://127.0.0.1:8150/ | grep title

# Which address did nginx see? Not 127.0.0.1, but the host's own address on drydock-lan.
docker logs --tail 1 drydock-page | cut -d ' ' -f 1,6-9
docker network inspect drydock-lan | grep Gateway

# A process of the host listens on the port and forwards each connection.
docker run --rm --network host --pid host busybox:1.37 ps -o args | grep -o '[d]ocker-proxy.*8150.*' || true

# For requests from elsewhere, the kernel has rules. To read them, a container borrows the host's network.
docker build -q -t drydock-rules rules
docker run --rm --network host --cap-add NET_ADMIN drydock-rules 2>/dev/null | grep -e '--dst-type LOCAL' -e 'dport 8150' || true

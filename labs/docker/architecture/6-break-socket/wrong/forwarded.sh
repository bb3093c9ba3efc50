# expect: 1.20
# Something now listens at the wrong address, and passes all on to the socket.
docker exec -d drydock-ci socat TCP-LISTEN:2375,fork UNIX-CONNECT:/var/run/docker.sock
wait_for 10 "socat listens" docker exec drydock-ci curl -s http://127.0.0.1:2375/_ping

# Start with no capability, and read which call is refused:
docker build -q -t drydock-web web
docker run -d --name drydock-web --cap-drop ALL drydock-web
wait_for 10 "the log names a refused call" sh -c 'docker logs drydock-web 2>&1 | grep emerg'
docker logs drydock-web 2>&1 | grep emerg

# Add the capability that it needs, and try again:
docker rm -f drydock-web
docker run -d --name drydock-web --cap-drop ALL --cap-add CHOWN drydock-web
wait_for 10 "the log names a refused call" sh -c 'docker logs drydock-web 2>&1 | grep emerg'
docker logs drydock-web 2>&1 | grep emerg

docker rm -f drydock-web
docker run -d --name drydock-web --cap-drop ALL --cap-add CHOWN --cap-add SETGID drydock-web
wait_for 10 "the log names a refused call" sh -c 'docker logs drydock-web 2>&1 | grep emerg'
docker logs drydock-web 2>&1 | grep emerg

docker rm -f drydock-web
docker run -d --name drydock-web --cap-drop ALL --cap-add CHOWN --cap-add SETGID --cap-add SETUID drydock-web
wait_for 10 "it answers" docker run --rm --network container:drydock-web busybox:1.37 wget -q -T 3 -O - http://127.0.0.1/
docker run --rm --network container:drydock-web busybox:1.37 wget -q -O - http://127.0.0.1/

# Which user does each process run as, and with which capabilities?
docker run --rm --pid container:drydock-web busybox:1.37 sh -c 'for pid in $(pidof nginx); do grep -E "^(Uid|CapEff):" /proc/$pid/status; done'

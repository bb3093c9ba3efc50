# Another name and another port of this machine; inside, nginx has port 80 again.
docker run -d --rm --name drydock-welcome-2 -p 127.0.0.1:8181:80 nginx:1.30
wait_for 20 "nginx has started" sh -c 'docker logs drydock-welcome-2 2>&1 | grep "start worker"'
docker ps --filter name=drydock-welcome

# Which page does each of them serve?
curl -s http://127.0.0.1:8180/
curl -s http://127.0.0.1:8181/

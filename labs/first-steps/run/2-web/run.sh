# Start a web server in the background. Port 8180 of this machine leads to port 80 of the container.
docker run -d --name drydock-welcome -p 127.0.0.1:8180:80 nginx:1.30
wait_for 20 "nginx has started" sh -c 'docker logs drydock-welcome 2>&1 | grep "start worker"'
docker ps --filter name=drydock-welcome

# Ask for its page, here or in your browser.
curl -s http://127.0.0.1:8180/

# What has the server printed? -f waits for more, until you press Ctrl-C.
watch_until 10 "GET /" docker logs -f drydock-welcome

# Open a shell in the running container, and replace the page.
type_into docker exec -it drydock-welcome sh <<'END'
ls /usr/share/nginx/html
echo "Hello from inside" >/usr/share/nginx/html/index.html
exit
END
curl -s http://127.0.0.1:8180/

# The shop again: its image has a web server, and no shell.
docker build -q -t drydock-fruit fruit
docker run -d --name drydock-fruit drydock-fruit
docker exec drydock-fruit sh || true

# A second container in the same network: what does the server answer?
docker run --rm --network container:drydock-fruit busybox:1.37 wget -q -O - http://127.0.0.1:8080/

# A second container with the same processes. What's in the folder that process 1 works in?
docker run --rm --pid container:drydock-fruit busybox:1.37 ps
docker run --rm --pid container:drydock-fruit busybox:1.37 ls -l /proc/1/cwd/ || true
docker run --rm --pid container:drydock-fruit --user 10001 busybox:1.37 ls -l /proc/1/cwd/

# A file, copied to this machine.
docker cp drydock-fruit:/srv/index.html page.html
cat page.html

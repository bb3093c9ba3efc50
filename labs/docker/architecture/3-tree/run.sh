# Start a container. Its process 1 has another number outside.
docker run -d --name drydock-httpd busybox:1.37 httpd -f
pid=$(docker inspect --format '{{.State.Pid}}' drydock-httpd)

# Whose child is it? With --pid host, a container sees all processes of the engine's machine; -s shows the ancestors.
# (sed, because process 1 has another name on each machine.)
docker run --rm --pid host drydock-curl pstree -s "$pid" | sed 's/^[^-]*/process 1/'

# And where is the engine?
docker run --rm --pid host drydock-curl sh -c 'pstree -s -T "$(pidof -s dockerd)"' | sed 's/^[^-]*/process 1/'

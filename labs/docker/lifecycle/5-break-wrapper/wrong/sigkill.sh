# expect: killed at once
# The signal that no program can ignore: the till stops at once, by force.
docker rm -f drydock-till
docker run -d --stop-signal SIGKILL --name drydock-till -v drydock-till:/data drydock-till

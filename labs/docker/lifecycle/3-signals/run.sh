# One program, as process 1 and behind a shell; and another one, without and with --init.
docker build -q -t drydock-till-exec --target exec till
docker build -q -t drydock-till-shell --target shell till
docker run -d --name drydock-handled drydock-till-exec
docker run -d --name drydock-shell drydock-till-shell
docker run -d --name drydock-unhandled busybox:1.37 sleep 3600
docker run -d --name drydock-init --init busybox:1.37 sleep 3600
wait_for 15 "the till is open in drydock-handled" sh -c 'docker logs drydock-handled | grep open'
wait_for 15 "the till is open in drydock-shell" sh -c 'docker logs drydock-shell | grep open'

# Which program is process 1 in each?
docker exec drydock-handled cat /proc/1/comm
docker exec drydock-shell cat /proc/1/comm
docker exec drydock-unhandled cat /proc/1/comm
docker exec drydock-init cat /proc/1/comm

# All four get SIGTERM at the same moment, and have ten seconds.
docker stop drydock-handled drydock-shell drydock-unhandled drydock-init
docker wait drydock-handled drydock-shell drydock-unhandled drydock-init
docker logs drydock-handled
docker logs drydock-shell

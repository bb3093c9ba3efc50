# An engine of its own, in a container: yours isn't touched. It gets the image from here.
docker run -d --privileged --name drydock-engine docker:29-dind sleep infinity
docker exec -d drydock-engine dockerd
wait_for 60 "its engine answers" docker exec drydock-engine docker version
docker save busybox:1.37 | docker exec -i drydock-engine docker load

# In it, two containers: one without a restart policy, and one with a policy and a volume.
docker exec drydock-engine docker run -d --name plain busybox:1.37 sleep 3600
docker exec drydock-engine docker run -d --name kept --restart unless-stopped -v notes:/notes busybox:1.37 sleep 3600
docker exec drydock-engine docker exec kept sh -c 'echo "buy rope" >/notes/list; echo "dear Ann" >/letter'

# Stop the daemon, which takes up to ten seconds, and start it again. What's left?
docker exec drydock-engine sh -c 'kill "$(cat /var/run/docker.pid)"'
wait_for 60 "the daemon has ended" docker exec drydock-engine test ! -e /var/run/docker.pid
docker exec -d drydock-engine dockerd
wait_for 60 "its engine answers" docker exec drydock-engine docker version
docker exec drydock-engine docker ps -a
docker exec drydock-engine docker volume ls
docker exec drydock-engine docker exec kept cat /notes/list /letter

# Switch on live-restore. The daemon reads its configuration again when it gets the signal HUP.
docker exec drydock-engine mkdir -p /etc/docker
echo '{"live-restore": true}' | docker exec -i drydock-engine tee /etc/docker/daemon.json
docker exec drydock-engine sh -c 'kill -HUP "$(cat /var/run/docker.pid)"'
wait_for 10 "it has read it" sh -c 'docker exec drydock-engine docker info -f "{{.LiveRestoreEnabled}}" | grep true'
docker exec drydock-engine docker start plain
docker exec drydock-engine docker inspect -f '{{.Name}} {{.State.Pid}}' plain kept

# Stop the daemon again, and look for both programs without it.
docker exec drydock-engine sh -c 'kill "$(cat /var/run/docker.pid)"'
wait_for 60 "the daemon has ended" docker exec drydock-engine test ! -e /var/run/docker.pid
docker exec drydock-engine docker ps || true
docker exec drydock-engine pgrep -a sleep

# And once it's back?
docker exec -d drydock-engine dockerd
wait_for 60 "its engine answers" docker exec drydock-engine docker version
docker exec drydock-engine docker inspect -f '{{.Name}} {{.State.Pid}}' plain kept

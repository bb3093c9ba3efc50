# 64 MiB of memory, 16 processes: numbers written into files.
docker exec drydock-workshop limit box 67108864 16
docker exec drydock-workshop sh -c 'grep -E ":(memory|pids|):/" /proc/$(cat /run/box.pid)/cgroup'

# A cable has two ends. One stays here, the other is pushed into the box's network namespace.
type_into docker exec -it drydock-workshop sh <<'END'
ip link add box0 type veth peer name box1
ip link set box1 netns $(cat /run/box.pid)
ip address add 198.51.100.1/24 dev box0
ip link set box0 up
enter box ip address add 198.51.100.2/24 dev box1
enter box ip link set box1 up
exit
END

# The first process still waits. Tell it which program to become:
docker exec drydock-workshop enter box sh -c 'echo "<p>Served from a container made by hand.</p>" >/www/index.html'
docker exec drydock-workshop sh -c 'echo "httpd -f -p 80 -h /www" >/run/box.go'
wait_for 20 "it answers" docker exec drydock-workshop wget -q -O - --tries 1 --timeout 3 http://198.51.100.2/
docker exec drydock-workshop wget -q -O - http://198.51.100.2/
docker exec drydock-workshop enter box ps

# And does the limit hold? Sixteen more processes, where sixteen may be in all:
docker exec drydock-workshop enter box sh -c 'for n in $(seq 16); do sleep 2 & done' || true

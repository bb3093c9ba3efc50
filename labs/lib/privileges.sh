# Sourced by the checks of foundations/root: what the kernel says of a container's processes.
# shellcheck shell=bash

# status CONTAINER FIELD: the first value of that field in /proc/1/status of the container.
status() { docker exec "$1" awk -v field="$2:" '$1 == field {print $2}' /proc/1/status; }

# answer CONTAINER: what a web server answers on the container's port 80, asked within its network; nothing if none does in five seconds.
answer() {
  docker run --rm --label "drydock.lab=${DRYDOCK_LAB:?}" --network "container:$1" busybox:1.37 \
    timeout 5 sh -c 'until wget -q -O - http://127.0.0.1/; do sleep 0.2; done' 2>/dev/null || true
}

# complaint CONTAINER: the last line of nginx's log, for a message, without its time and process id.
complaint() { docker logs "$1" 2>&1 | awk '{sub(/.*\] [0-9#]*: /, "")} END {print}'; }

# Sourced by the checks of foundations/root: what the kernel says of a container's processes.
# shellcheck shell=bash

# status CONTAINER FIELD: the first value of that field in /proc/1/status of the container.
status() { docker exec "$1" awk -v field="$2:" '$1 == field {print $2}' /proc/1/status; }

# answer CONTAINER: what a web server answers on the container's port 80, asked within its network; nothing if none does in some ten seconds.
answer() {
  local tries
  for ((tries = 0; tries < 3; tries++)); do
    if docker run --rm --label "drydock.lab=${DRYDOCK_LAB:?}" --network "container:$1" busybox:1.37 wget -q -T 3 -O - http://127.0.0.1/ 2>/dev/null; then return; fi
  done
}

# complaint CONTAINER: the last line of nginx's log, for a message, without its time and process id.
complaint() { docker logs "$1" 2>&1 | awk '{sub(/.*\] [0-9#]*: /, "")} END {print}'; }

# Helpers of this lab's checks: what the kernel says about a container's processes, and what a web server answers.
. "${DRYDOCK_LIB:?}/image.sh"

# status CONTAINER FIELD: the first value of that field in /proc/1/status of the container.
status() { docker exec "$1" awk -v field="$2:" '$1 == field {print $2}' /proc/1/status; }

# in_words MASK: the names of the capabilities in a mask.
in_words() { docker run --rm drydock-root capsh --decode="$1" | sed 's/.*=//'; }

# runs_as CONTAINER UID: goes on only if its first process runs as that user.
runs_as() {
  local uid
  container_runs "$1"
  uid=$(status "$1" Uid)
  [[ $uid == "$2" ]] || fail "$1 runs as user $uid" "user $2" "docker exec $1 id"
}

# answer CONTAINER: what a web server answers on the container's port 80, asked within its network; nothing if none does in some ten seconds.
answer() {
  local tries
  for ((tries = 0; tries < 3; tries++)); do
    if docker run --rm --network "container:$1" busybox:1.37 wget -q -T 3 -O - http://127.0.0.1/ 2>/dev/null; then return; fi
    sleep 0.3
  done
}

# complaint CONTAINER: the last error in nginx's log, for a message, without its time and process id; the last line where there is none.
complaint() { docker logs "$1" 2>&1 | awk '{sub(/^[0-9: \/]*/, "")} /emerg/ {error = $0} {last = $0} END {text = error ? error : last; sub(/.*\] [0-9#]*: /, "", text); print text}'; }

# changes_owner CONTAINER: true if a process in it can change the owner of its own file.
changes_owner() { docker exec "$1" sh -c 'touch /tmp/.drydock-check && chown 10001 /tmp/.drydock-check; code=$?; rm -f /tmp/.drydock-check; exit $code' 2>/dev/null; }

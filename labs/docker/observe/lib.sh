# Helpers of this lab's checks and measurements.
# What these checks share with other labs'.
. "${DRYDOCK_LIB:?}/limits.sh"

# batch CONTAINER: the number of the batch that it printed last; 0 before the first.
batch() { docker logs --tail 1 "$1" 2>&1 | awk '/press: batch/ {n = $3} END {print n + 0}'; }

# reached CONTAINER NUMBER: true once it has printed that batch.
reached() { (($(batch "$1") >= $2)); }

# memory_of CONTAINER: bytes in memory of its process 1, as the kernel counts them.
memory_of() { docker exec "$1" awk '/VmRSS/ {print $2 * 1024}' /proc/1/status; }

# lines_of CONTAINER: how many lines docker logs still has.
lines_of() { docker logs "$1" 2>/dev/null | wc -l | tr -d ' '; }

# log_bytes CONTAINER: what the files of its log take on the engine's disk.
log_bytes() {
  local log
  log=$(docker inspect --format '{{.LogPath}}' "$1")
  docker run --rm -v "${log%/*}:/log:ro" busybox:1.37 sh -c 'cat /log/*-json.log* | wc -c'
}

# desk_answers: true if drydock-desk greets; keeps what it said in ANSWER.
desk_answers() { ANSWER=$(docker exec drydock-desk wget -q -O - -T 2 http://127.0.0.1:8080/ 2>&1) && [[ $ANSWER == *"Good day"* ]]; }

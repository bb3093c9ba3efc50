# Sourced by every check.sh: says what was seen, what was expected and where to look, and a few looks at Docker that many checks share.
# shellcheck shell=bash

# fail SEEN EXPECTED WHERE_TO_LOOK: explains and ends the check with 1.
fail() {
  printf 'saw: %s\nexpected: %s\nlook: %s\n' "$1" "$2" "$3"
  exit 1
}

# pass WHAT_HOLDS: says why the check holds and ends it with 0.
pass() {
  printf 'ok: %s\n' "$1"
  exit 0
}

# container_runs NAME: goes on only if the container is there and running. The name was free when the lab began: what has it is the lab's.
container_runs() {
  local state
  state=$(docker inspect --format '{{.State.Status}}' "$1" 2>/dev/null) || fail "no container named $1" "a running one of that name" "docker ps -a lists all containers"
  # It has no log, and its name is taken: a port that was taken leaves such a container behind.
  [[ $state != created ]] || fail "$1 is created, and was never started" "a running container" "docker run said why; docker rm $1 frees the name for another try"
  [[ $state == running ]] || fail "$1 is $state" "a running container" "docker logs $1 shows why it ended"
}

# volume_of CONTAINER PATH: prints the name of the volume mounted there; nothing where it is none.
volume_of() { docker inspect --format "{{range .Mounts}}{{if eq .Destination \"$2\"}}{{.Name}}{{end}}{{end}}" "$1"; }

# made_after CONTAINER FILE: true if the container was made after FILE inside it was last written.
made_after() {
  local made written
  made=$(docker inspect --format '{{.Created}}' "$1")
  written=$(docker exec "$1" date -u -r "$2" +%Y-%m-%dT%H:%M:%S.%N) || return 1
  [[ $made > $written ]] # both ISO 8601 in UTC: the order of the text is the order of time
}

# log_has CONTAINER TEXT: goes on only if the container has printed that.
log_has() {
  [[ $(docker logs "$1" 2>&1) == *"$2"* ]] || fail "the log of $1 has no line '$2'" "that line" "docker logs $1; a boot takes some seconds"
}

# readings_at_least NAME COUNT: goes on only if measurements.tsv has that many readings of that name.
readings_at_least() {
  local seen=0
  if [[ -s measurements.tsv ]]; then seen=$(awk -F '\t' -v name="$1" '$1 == name' measurements.tsv | wc -l | tr -d ' '); fi
  [[ $seen -ge $2 ]] || fail "measurements.tsv has $seen readings of $1" "$2" "the step's commands append one line a reading; the file is in the lab's work folder"
}

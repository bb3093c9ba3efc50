# Sourced by the scripts of this folder: how they speak, wait, and learn where this machine's packages come
# from.
# shellcheck shell=bash

# What a person has set for other work would reach another engine, or make a command another one.
for name in $(compgen -e); do
  case $name in
    DOCKER_* | COMPOSE_* | BUILDKIT_* | BUILDX_* | KUBE* | KIND_* | HELM_*) unset "$name" ;;
    GIT_DIR | GIT_WORK_TREE | GIT_INDEX_FILE) unset "$name" ;;
    CDPATH | GREP_* | TAR_OPTIONS | BASH_ENV | ENV | POSIXLY_CORRECT) unset "$name" ;;
  esac
done
unset name
export LC_ALL=C.UTF-8
# What is built is read in containers, whose users are others.
umask 022

# Where the platform keeps what it downloads, builds and runs.
STATE=${DRYDOCK_STATE:-/var/lib/drydock}
SOCKET=/var/run/docker.sock
REGISTRY=127.0.0.1:5000
# Where programs.sh links what it built: for PATH, and for Docker's client.
BIN=$STATE/bin
# shellcheck disable=SC2034 # for the scripts that source this
PLUGINS=$STATE/cli-plugins
# The caller's Node, which may be newer than the one in /usr/bin.
NODE=$(command -v node || true)
# What was built here first: an older docker may be elsewhere on PATH.
export PATH=$BIN:/usr/bin:/usr/sbin:/bin:/sbin:$PATH DEBIAN_FRONTEND=noninteractive

# say TEXT: progress goes to stderr, under the name of the script that speaks.
say() { printf '%s: %s\n' "$(basename "$0" .sh)" "$1" >&2; }

# die SEEN EXPECTED TRY: explains and ends with 3, the code for "something that is needed is missing".
die() {
  say "saw: $1"
  say "expected: $2"
  say "try: $3"
  exit 3
}

# wait_for SECONDS COMMAND…: runs the command four times a second until it succeeds; false if it never does.
wait_for() {
  local deadline=$((SECONDS + $1))
  shift
  until "$@" >/dev/null 2>&1; do
    ((SECONDS < deadline)) || return 1
    sleep 0.25
  done
}

# retry TIMES COMMAND…: for commands that a flaky network may fail; waits 2, 4, 8… seconds in between.
retry() {
  local times=$1 attempt
  shift
  for ((attempt = 1; ; attempt++)); do
    if "$@"; then return 0; fi
    ((attempt < times)) || return 1
    say "failed, attempt $attempt of $times: $*"
    sleep "$((2 ** attempt))"
  done
}

# logged FILE COMMAND…: keeps what the command says in a file, and shows the end of it only if the command
# fails.
logged() {
  local log=$1
  shift
  "$@" >"$log" 2>&1 && return 0
  tail -n 30 "$log" >&2
  return 1
}

# one_at_a_time NAME: waits until no other run of that name is under way; holds until this script ends.
# Descriptor 9 is the lock: a program that outlives the script must be started with 9>&-.
one_at_a_time() {
  mkdir -p "$STATE"
  exec 9>"$STATE/$1.lock"
  flock --nonblock 9 && return 0
  say "another run is under way; waiting for it"
  flock --timeout 1800 9 ||
    die "$STATE/$1.lock held for half an hour" "the other run to end" "fuser $STATE/$1.lock"
}

# ours NAME PROGRAM: true if the process that `start` started under that name still runs and is that program.
ours() {
  local pid
  pid=$(cat "$STATE/$1.pid" 2>/dev/null) || return 1
  [[ $(cat "/proc/$pid/comm" 2>/dev/null) == "$2"* ]]
}

# start NAME COMMAND…: in a session of its own, so that it outlives this shell and its terminal.
start() {
  local name=$1
  shift
  # shellcheck disable=SC2016 # for the shell that becomes the program
  setsid --fork bash -c 'echo $$ >"$1"; shift; exec "$@"' start "$STATE/$name.pid" "$@" \
    </dev/null >>"$STATE/$name.log" 2>&1 9>&-
}

ended() { [[ ! -d /proc/$1 ]]; }

# stop NAME PROGRAM: ends the program that `start` started, waits for it, and forgets it.
stop() {
  local pid
  if ours "$1" "$2"; then
    pid=$(cat "$STATE/$1.pid")
    kill "$pid"
    # An engine first ends its containers.
    wait_for 60 ended "$pid" ||
      die "$1 ($pid) still runs after 60 s" "it to end on SIGTERM" "tail $STATE/$1.log"
    say "$1 stopped"
  else
    say "$1: none that this script started"
  fi
  rm -f "$STATE/$1.pid"
}

# node_script NAME ARGUMENT…: runs NAME.cjs of this folder.
node_script() {
  [[ -n $NODE ]] || die "no node on PATH" "Node 20 or newer" "nodejs.org describes how to install it"
  "$NODE" "$(dirname "${BASH_SOURCE[0]}")/$1.cjs" "${@:2}"
}

# pins kubernetes | pins LIST…: the version of Kubernetes, or "NAME TAG" of the images in labs/versions.yaml.
pins() { node_script pins "$@"; }

# json KEY… <FILE: what is below these keys of a JSON document.
json() { node_script json "$@"; }

# Names of what systems, editors and caches leave in folders, one per line. (A copy of the project without git
# has its .gitignore too.)
STRAYS=$(sed '1,/^# Strays:/d' "$(dirname "${BASH_SOURCE[0]}")/../.gitignore")

# course_files PATH… -- WORDS…: find, below those paths, for what is the course's.
course_files() {
  local name paths=() strays=(-false)
  while [[ $1 != -- ]]; do
    paths+=("$1")
    shift
  done
  while read -r name; do strays+=(-o -name "$name"); done <<<"$STRAYS"
  find "${paths[@]}" \( "${strays[@]}" \) -prune -o "${@:2}"
}

# own_engine: from here on, docker means the engine of this machine, wherever the caller's environment points.
own_engine() { export DOCKER_HOST=unix://$SOCKET BUILDX_BUILDER=default; }

# engine_version: prints it; false if no engine answers.
engine_version() { timeout 5 docker version --format '{{.Server.Version}}' 2>/dev/null; }
registry_answers() {
  curl --silent --fail --max-time 5 --output /dev/null "http://$REGISTRY/v2/" 2>/dev/null
}

# debian_release: the release this machine runs, such as bookworm; nothing where it is not Debian.
debian_release() { sed -n 's/^VERSION_CODENAME=//p' /etc/os-release; }

# debian_mirror SUITE: where this machine's own apt configuration has that suite from; nothing if from
# nowhere.
debian_mirror() {
  apt-get update --print-uris | sed -n "s#^'\(.*\)/dists/$1/InRelease' .*#\1#p" | head -n 1
}

# debian_tolerance: what this machine's apt configuration says about mirrors that lag, to be said in images
# too.
debian_tolerance() { apt-config dump Acquire::Check-Valid-Until Acquire::Check-Date | grep -v '""' || true; }

# missing PACKAGE…: those of them that are not installed.
missing() {
  local package
  for package in "$@"; do
    # shellcheck disable=SC2016 # dpkg-query fills this in, not bash
    [[ $(dpkg-query --show --showformat '${db:Status-Status}' "$package" 2>/dev/null) == installed ]] ||
      printf '%s\n' "$package"
  done
}

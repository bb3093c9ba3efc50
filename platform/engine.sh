#!/usr/bin/env bash
# Brings up a real Docker Engine on a bare Debian machine, with nothing but Debian's packages. A machine whose
# engine already answers is left exactly as it is. Running `up` twice does nothing the second time.
#   platform/engine.sh up       install what is missing, start a registry and the engine that mirrors it
#   platform/engine.sh down     stop what `up` started, and nothing else
#   platform/engine.sh status   say what runs, and whose it is
set -o errexit -o nounset -o pipefail

HERE=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source-path=SCRIPTDIR source=lib.sh
. "$HERE/lib.sh"
# shellcheck source-path=SCRIPTDIR source=packages.sh
. "$HERE/packages.sh"

# Engine, builder, Compose and kind come from sid, whose builds need only an old libc; runc from the machine's
# own release, because sid's is linked against a newer one.
PACKAGES=(docker.io/sid docker-cli/sid docker-buildx/sid docker-compose/sid containerd/sid kind/sid
  runc iptables iproute2 docker-registry debootstrap ca-certificates curl xz-utils)

# ours NAME PROGRAM: true if the process that `up` started under that name still runs and is that program.
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

start_registry() {
  if registry_answers; then
    ours registry docker-registry ||
      die "a registry that this script did not start answers on $REGISTRY" \
        "that port free, or our own registry" "stop the other one for as long as you work with this engine"
    return 0
  fi
  mkdir -p "$STATE/registry"
  cat >"$STATE/registry.yml" <<CONF
version: 0.1
log: {level: warn, accesslog: {disabled: true}}
storage:
  filesystem: {rootdirectory: $STATE/registry}
  delete: {enabled: true}
http: {addr: "$REGISTRY"}
CONF
  start registry docker-registry serve "$STATE/registry.yml"
  wait_for 20 registry_answers || {
    tail -n 5 "$STATE/registry.log" >&2
    die "nothing like a registry answers on $REGISTRY" "HTTP 200 from /v2/" \
      "ss -ltnp 'sport = :${REGISTRY##*:}' shows who has the port"
  }
  say "registry started on $REGISTRY"
}

# A socket or pid file of an engine that was killed would keep a new one from starting; a live engine keeps
# both.
clear_remains() {
  local pid
  pid=$(cat /var/run/docker.pid 2>/dev/null || true)
  [[ $(cat "/proc/${pid:-none}/comm" 2>/dev/null) != dockerd ]] ||
    die "dockerd runs as process $pid but does not answer on $SOCKET" "an engine that answers, or none" \
      "look at its log; end it if it is yours: kill $pid"
  rm -f "$SOCKET" /var/run/docker.pid
}

start_engine() {
  clear_remains
  # A file of our own, so that a /etc/docker/daemon.json of the machine's is neither read nor contradicted.
  printf '{"registry-mirrors": ["http://%s"], "log-level": "warn"}\n' "$REGISTRY" >"$STATE/daemon.json"
  start engine dockerd --config-file "$STATE/daemon.json"
  wait_for 60 engine_version || {
    tail -n 20 "$STATE/engine.log" >&2
    die "the engine does not answer on $SOCKET after 60 s" "an engine that answers" "less $STATE/engine.log"
  }
  say "engine started: Docker Engine $(engine_version)"
}

up() {
  local version
  if version=$(engine_version); then
    if ours engine dockerd; then
      start_registry
      say "already up: Docker Engine $version"
    else
      say "an engine that this script did not start answers on $SOCKET (version $version); \
it is used as it is"
    fi
    return 0
  fi
  [[ $(id -u) == 0 ]] ||
    die "no engine that answers on $SOCKET to user $(id -un)" "root, to install and start one" "sudo $0 up"
  command -v apt-get >/dev/null ||
    die "no apt-get" "a Debian machine" "install Docker Engine as docs.docker.com describes for yours"
  one_at_a_time engine
  # The other run may have brought it up while this one waited.
  if engine_version >/dev/null; then return 0; fi
  install_packages "${PACKAGES[@]}"
  start_registry
  start_engine
}

ended() { [[ ! -d /proc/$1 ]]; }

# stop NAME PROGRAM: ends the program that `up` started, waits for it, and forgets it.
stop() {
  local pid
  if ours "$1" "$2"; then
    pid=$(cat "$STATE/$1.pid")
    kill "$pid"
    wait_for 30 ended "$pid" ||
      die "$1 ($pid) still runs after 30 s" "it to end on SIGTERM" "tail $STATE/$1.log"
    say "$1 stopped"
  else
    say "$1: none that this script started"
  fi
  rm -f "$STATE/$1.pid"
}

status() {
  local version whose="not started by this script" result=0
  if version=$(engine_version); then
    if ours engine dockerd; then whose="started by this script"; fi
    printf 'engine    up    %s, %s\n' "$version" "$whose"
  else
    printf 'engine    down\n'
    result=1
  fi
  if registry_answers; then printf 'registry  up    %s\n' "$REGISTRY"; else printf 'registry  down\n'; fi
  return "$result"
}

main() {
  own_engine
  case ${1:-} in
    up) up ;;
    down)
      stop engine dockerd
      stop registry docker-registry
      ;;
    status) status ;;
    *)
      printf 'usage: platform/engine.sh up|down|status\n' >&2
      exit 2
      ;;
  esac
}

main "$@"

#!/usr/bin/env bash
# Brings up a real Docker Engine on a bare Debian machine: the one that readers have, built from Go modules.
# A machine whose engine already answers is left exactly as it is, unless an earlier `up` started that engine
# from other programs. Running `up` twice does nothing the second time.
#   platform/engine.sh up       build what is missing, start a registry and the engine that mirrors it
#   platform/engine.sh down     stop what `up` started, and nothing else
#   platform/engine.sh status   say what runs, and whose it is
set -o errexit -o nounset -o pipefail

HERE=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source-path=SCRIPTDIR source=lib.sh
. "$HERE/lib.sh"
# shellcheck source-path=SCRIPTDIR source=packages.sh
. "$HERE/packages.sh"

# What the engine and these scripts need of Debian, from the machine's own release.
PACKAGES=(iptables iproute2 procps docker-registry debootstrap ca-certificates curl xz-utils)
# Longest first: what it compiles, the others find in the cache.
PROGRAMS=(moby containerd runc docker-cli buildx compose)
CONTAINERD=/run/containerd/containerd.sock
# Where Docker's client looks for plugins first, but for the user's own folder.
PLUGIN_FOLDER=/usr/local/lib/docker/cli-plugins

# built_here NAME PROGRAM: true if what `up` started under that name is the very file that was built last.
built_here() { ours "$1" "${2##*/}" && [[ /proc/$(cat "$STATE/$1.pid")/exe -ef $STATE/programs/$2 ]]; }

# current: true if the engine that answers is ours, and what the sources in this checkout make.
current() {
  built_here engine moby/dockerd && built_here containerd containerd/containerd &&
    ! "$HERE/programs.sh" --list "${PROGRAMS[@]}" | grep --quiet --invert-match ' there$'
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

# As Docker's packages set it up: in its usual place, without the part for Kubernetes.
start_containerd() {
  if ours containerd containerd; then return 0; fi
  if containerd_answers; then
    die "a containerd that this script did not start answers on $CONTAINERD" "that socket free" \
      "stop it for as long as you work with this engine, if nothing else needs it"
  fi
  cp "$HERE/containerd.toml" "$STATE/containerd.toml"
  start containerd containerd --config "$STATE/containerd.toml" --address "$CONTAINERD"
  wait_for 30 containerd_answers || {
    tail -n 20 "$STATE/containerd.log" >&2
    die "containerd does not answer on $CONTAINERD after 30 s" "it to answer" "less $STATE/containerd.log"
  }
}

containerd_answers() {
  [[ -S $CONTAINERD ]] && timeout 5 ctr --address "$CONTAINERD" version >/dev/null 2>&1
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

# A file of our own, so that a /etc/docker/daemon.json of the machine's is neither read nor contradicted. The
# helpers are named because the engine would look for Debian's first, and containerd's store because an engine
# keeps the older one where it finds images in that.
configure_engine() {
  cat >"$STATE/daemon.json" <<CONF
{
  "registry-mirrors": ["http://$REGISTRY"],
  "features": {"containerd-snapshotter": true},
  "userland-proxy-path": "$BIN/docker-proxy",
  "init-path": "$BIN/docker-init",
  "log-level": "warn"
}
CONF
}

start_engine() {
  clear_remains
  configure_engine
  # As Docker's packages do: the socket is this group's.
  getent group docker >/dev/null || groupadd --system docker
  start engine dockerd --config-file "$STATE/daemon.json" --containerd "$CONTAINERD"
  wait_for 60 engine_version || {
    tail -n 20 "$STATE/engine.log" >&2
    die "the engine does not answer on $SOCKET after 60 s" "an engine that answers" "less $STATE/engine.log"
  }
  say "engine started: Docker Engine $(engine_version)"
}

# link_plugins: what is there and isn't ours stays, and is said.
link_plugins() {
  local plugin place
  mkdir -p "$PLUGIN_FOLDER"
  for plugin in docker-buildx docker-compose; do
    place=$PLUGIN_FOLDER/$plugin
    if [[ ! -e $place || $(readlink "$place") == "$PLUGINS/$plugin" ]]; then
      ln -sfn "$PLUGINS/$plugin" "$place"
    else
      say "warning: $place is not ours; docker uses it instead of $PLUGINS/$plugin"
    fi
  done
}

# replace: ends what an earlier run started from other programs.
replace() {
  if ours engine dockerd; then
    say "Docker Engine $(engine_version || true), which an earlier run started, \
gives way to the one built here"
    stop engine dockerd
    [[ ! -d /var/lib/docker/overlay2 ]] ||
      say "/var/lib/docker/overlay2 holds images and containers of an older engine: unused, yours to remove"
  fi
  if ours containerd containerd; then stop containerd containerd; fi
}

up() {
  local version
  if version=$(engine_version); then
    if ! ours engine dockerd; then
      say "an engine that this script did not start answers on $SOCKET (version $version); \
it is used as it is"
      return 0
    elif current; then
      start_registry
      link_plugins
      say "already up: Docker Engine $version"
      return 0
    fi
  fi
  [[ $(id -u) == 0 ]] ||
    die "no engine that answers on $SOCKET to user $(id -un)" "root, to build and start one" "sudo $0 up"
  command -v apt-get >/dev/null ||
    die "no apt-get" "a Debian machine" "install Docker Engine as docs.docker.com describes for yours"
  one_at_a_time engine
  # The other run may have brought it up while this one waited.
  if engine_version >/dev/null && current; then return 0; fi
  # Debian calls docker-init tini. This package is the one that goes with Debian's own engine.
  command -v tini-static >/dev/null || PACKAGES+=(tini-static/sid)
  install_packages "${PACKAGES[@]}"
  "$HERE/programs.sh" "${PROGRAMS[@]}"
  ln -sfn "$(command -v tini-static)" "$BIN/docker-init"
  replace
  start_registry
  start_containerd
  start_engine
  link_plugins
}

status() {
  local version whose="not started by this script" result=0
  if version=$(engine_version); then
    if current; then
      whose="started by this script"
    elif ours engine dockerd; then
      whose="started by this script, from other programs than it would start now"
    fi
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
      stop containerd containerd
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

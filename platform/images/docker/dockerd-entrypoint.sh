#!/bin/sh
# Starts an engine inside the container. Without arguments it also listens on TCP: on 2376 with certificates of its own making
# under DOCKER_TLS_CERTDIR, or, where that is empty, on 2375 without. `dockerd …` gets no more than what it says.
set -e

socket=unix:///var/run/docker.sock

# signed NAME EXTENSION…: a key, and a certificate that ca.pem vouches for.
signed() {
  name=$1
  folder=$DOCKER_TLS_CERTDIR/$1
  mkdir -p "$folder"
  [ ! -s "$folder/cert.pem" ] || return 0
  cp "$DOCKER_TLS_CERTDIR/ca/cert.pem" "$folder/ca.pem"
  openssl genrsa -out "$folder/key.pem" 4096 2>/dev/null
  openssl req -new -key "$folder/key.pem" -subj "/CN=docker:dind $name" -out "$folder/csr.pem"
  printf '%s\n' "$2" >"$folder/openssl.cnf"
  openssl x509 -req -in "$folder/csr.pem" -CA "$folder/ca.pem" -CAkey "$DOCKER_TLS_CERTDIR/ca/key.pem" -CAcreateserial \
    -days 825 -extfile "$folder/openssl.cnf" -out "$folder/cert.pem" 2>/dev/null
}

certificates() {
  mkdir -p "$DOCKER_TLS_CERTDIR/ca"
  if [ ! -s "$DOCKER_TLS_CERTDIR/ca/cert.pem" ]; then
    openssl genrsa -out "$DOCKER_TLS_CERTDIR/ca/key.pem" 4096 2>/dev/null
    openssl req -new -x509 -days 825 -key "$DOCKER_TLS_CERTDIR/ca/key.pem" -subj "/CN=docker:dind CA" -out "$DOCKER_TLS_CERTDIR/ca/cert.pem"
  fi
  signed server "subjectAltName = DNS:docker, DNS:localhost, DNS:$(hostname), IP:127.0.0.1$(hostname -I | tr ' ' '\n' | sed '/^$/d; s/^/, IP:/' | tr -d '\n')"
  signed client "extendedKeyUsage = clientAuth"
}

# With cgroup v2, a group that holds processes cannot hand controllers to groups below it: everything here moves one level down first.
make_room_for_cgroups() {
  [ -f /sys/fs/cgroup/cgroup.controllers ] || return 0
  mkdir -p /sys/fs/cgroup/init
  xargs -rn1 </sys/fs/cgroup/cgroup.procs >/sys/fs/cgroup/init/cgroup.procs || true
  sed 's/ / +/g; s/^/+/' /sys/fs/cgroup/cgroup.controllers >/sys/fs/cgroup/cgroup.subtree_control
}

case ${1:-} in
  '' | -*)
    if [ -n "${DOCKER_TLS_CERTDIR:-}" ]; then
      certificates
      server=$DOCKER_TLS_CERTDIR/server
      set -- dockerd --host="$socket" --host=tcp://0.0.0.0:2376 \
        --tlsverify --tlscacert "$server/ca.pem" --tlscert "$server/cert.pem" --tlskey "$server/key.pem" "$@"
    else
      set -- dockerd --host="$socket" --host=tcp://0.0.0.0:2375 --tls=false "$@"
    fi
    ;;
esac

[ "$1" = dockerd ] || exec docker-entrypoint.sh "$@"

# What an engine that was killed left behind would keep a new one from starting.
find /run -iname 'docker*.pid' -delete
find /run -iname 'container*.pid' -delete
make_room_for_cgroups
# The first process of a container has to reap what others leave behind.
exec tini-static -- "$@"

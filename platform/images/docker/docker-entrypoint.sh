#!/bin/sh
# The client's part: options and subcommands are docker's, anything else is a program. Without a socket, the engine is a neighbour called "docker".
set -e

case ${1:-} in
  -*) set -- docker "$@" ;;
  *) if docker help "${1:-}" >/dev/null 2>&1; then set -- docker "$@"; fi ;;
esac

if [ -z "${DOCKER_HOST:-}" ] && [ ! -S /var/run/docker.sock ]; then
  if [ -s "${DOCKER_TLS_CERTDIR:-}/client/ca.pem" ]; then
    export DOCKER_HOST=tcp://docker:2376 DOCKER_TLS_VERIFY=1 DOCKER_CERT_PATH="$DOCKER_TLS_CERTDIR/client"
  else
    export DOCKER_HOST=tcp://docker:2375
  fi
fi

exec "$@"

#!/bin/sh
# A configuration file alone means "serve"; the registry's own commands and options need no name before them.
set -e

case ${1:-} in
  *.yml | *.yaml) set -- registry serve "$@" ;;
  serve | garbage-collect | help | -*) set -- registry "$@" ;;
esac

exec "$@"

#!/bin/sh
# Options or a configuration file alone mean redis-server; root means: hand over /data, then become redis.
set -e

case ${1:-} in
  -* | *.conf) set -- redis-server "$@" ;;
esac

# The official build answers other containers by default, Debian's does not: said unless the caller has an opinion.
if [ "${1:-}" = redis-server ]; then
  case "$* $(cat "${2:-/dev/null}" 2>/dev/null)" in
    *protected-mode*) ;;
    *) set -- "$@" --protected-mode no ;;
  esac
  if [ "$(id -u)" = 0 ]; then
    find . ! -user redis -exec chown redis {} +
    exec setpriv --reuid redis --regid redis --clear-groups -- "$0" "$@"
  fi
  [ "$(umask)" != 0022 ] || umask 0077
fi

exec "$@"

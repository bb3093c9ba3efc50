#!/bin/sh
# Runs what lies in /docker-entrypoint.d before nginx starts, as the official image does.
set -e

if [ "$1" = nginx ]; then
  for file in /docker-entrypoint.d/*; do
    case $file in
      *.envsh)
        # shellcheck disable=SC1090 # a file of the container's
        if [ -x "$file" ]; then . "$file"; fi
        ;;
      *.sh) if [ -x "$file" ]; then "$file"; fi ;;
    esac
  done
fi

exec "$@"

# Sourced by the steps' own helpers: a wait that has an end.
# shellcheck shell=bash

# within SECONDS COMMAND…: repeats the command until it succeeds; gives up after so many seconds.
within() {
  local end=$((SECONDS + $1))
  shift
  until "$@"; do
    if [[ $SECONDS -ge $end ]]; then
      echo "still not true: $*" >&2
      return 1
    fi
    sleep 0.2
  done
}

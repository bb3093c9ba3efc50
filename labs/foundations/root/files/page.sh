# Sourced by the steps that ask a web server for its page.
# shellcheck shell=bash

# page CONTAINER: prints what it answers on port 80, asked from a container that shares its network. It may still be starting: ten tries.
page() {
  local tries
  for ((tries = 0; tries < 10; tries++)); do
    if docker run --rm --label drydock.lab=foundations/root --network "container:$1" busybox:1.37 \
      wget -q -T 3 -O - http://127.0.0.1/ 2>/dev/null; then return 0; fi
  done
  echo "$1 does not answer" >&2
  return 1
}

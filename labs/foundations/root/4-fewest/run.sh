#!/usr/bin/env bash
# Start with none, read the refusal, give that one piece, and again.
set -o errexit -o nounset -o pipefail
LAB=drydock.lab=foundations/root
# shellcheck source-path=SCRIPTDIR/../files source=page.sh
. ./page.sh

docker build --quiet --tag drydock-web --label "$LAB" web

# web OPTION…: starts the server anew, with no capabilities but those that the options add.
web() {
  docker rm --force drydock-web >/dev/null 2>&1 || true
  docker run --detach --name drydock-web --label "$LAB" --cap-drop ALL "$@" drydock-web >/dev/null
}

# complaint: waits for the server's complaint, ten seconds at most, and prints it.
complaint() {
  local tries
  for ((tries = 0; tries < 50; tries++)); do
    if [[ $(docker logs drydock-web 2>&1) == *"[emerg]"* ]]; then break; fi
    sleep 0.2
  done
  docker logs drydock-web 2>&1 | sed -n 's/.*\[emerg\] [0-9#]*: //p'
}

web
complaint
web --cap-add CHOWN
complaint
web --cap-add CHOWN --cap-add SETGID
complaint
web --cap-add CHOWN --cap-add SETGID --cap-add SETUID

page drydock-web
# Its processes, seen from a container that shares them:
docker run --rm --label "$LAB" --pid container:drydock-web busybox:1.37 \
  sh -c 'pidof nginx | tr " " "\n" | xargs -I {} grep -E "^(Uid|CapEff):" /proc/{}/status'

#!/usr/bin/env bash
# Two directories have to be written, and neither for long: memory will do, if it belongs to the right user.
set -o errexit -o nounset -o pipefail
LAB=drydock.lab=foundations/root
# shellcheck source-path=SCRIPTDIR/../files source=page.sh
. ./page.sh

docker rm --force drydock-hardened
docker run --detach --name drydock-hardened --label "$LAB" --user 33 --read-only --cap-drop ALL \
  --security-opt no-new-privileges --tmpfs /var/cache/web:uid=33 --tmpfs /run/web:uid=33 drydock-web
page drydock-hardened
docker exec drydock-hardened grep -E '^(Uid|CapEff|NoNewPrivs|Seccomp):' /proc/1/status
docker exec drydock-hardened grep -E ' (/|/run/web|/var/cache/web) ' /proc/mounts | cut -d , -f 1

# How can it listen on port 80 with no capability? The engine lowered the first port that anybody may take:
docker exec drydock-hardened cat /proc/sys/net/ipv4/ip_unprivileged_port_start

#!/usr/bin/env bash
# Root's power comes in pieces. Which has a container got, and what does it lack?
set -o errexit -o nounset -o pipefail
LAB=drydock.lab=foundations/root

docker run --detach --name drydock-bare --label "$LAB" --cap-drop ALL drydock-root
for name in drydock-root drydock-user drydock-bare; do
  echo "$name $(docker exec "$name" grep CapEff /proc/self/status)"
done
mask=$(docker exec drydock-root awk '/CapEff/ {print $2}' /proc/self/status)
docker exec drydock-root capsh --decode="$mask" | tr '=,' '\n '

# Calls that want a piece which containers do not get:
docker exec drydock-root hostname elsewhere || echo "that was cap_sys_admin"
docker exec drydock-root date --set now >/dev/null || echo "that was cap_sys_time"

# And what root may, until the piece is taken away. The file belongs to somebody else, who lets nobody read it:
for name in drydock-root drydock-bare; do
  docker exec --user 10001 "$name" sh -c 'umask 077 && echo "for my eyes only" >/tmp/diary'
  docker exec "$name" cat /tmp/diary || echo "that was cap_dac_override"
  docker exec "$name" chown 0 /tmp/diary || echo "that was cap_chown"
done

#!/usr/bin/env bash
# Calls that are refused whatever you hold, and privileges that cannot be gained on the way.
set -o errexit -o nounset -o pipefail
LAB=drydock.lab=foundations/root

# First every capability there is, behind the usual filter. Then the usual capabilities, and no filter.
docker run --detach --name drydock-able --label "$LAB" --cap-add ALL drydock-root
docker run --detach --name drydock-open --label "$LAB" --security-opt seccomp=unconfined drydock-root
for name in drydock-able drydock-open; do
  docker exec "$name" grep -E '^(CapEff|Seccomp):' /proc/self/status
  docker exec "$name" setarch --addr-no-randomize echo "may run without address randomisation" || echo "refused"
done

# No new privileges, and a root file system that nobody writes to:
docker run --detach --name drydock-sealed --label "$LAB" --user 10001 --security-opt no-new-privileges \
  --read-only --tmpfs /tmp drydock-root
for name in drydock-user drydock-sealed; do
  docker exec "$name" rootid
done
docker exec --user 0 drydock-sealed touch /etc/motd || echo "not even root"
docker exec drydock-sealed touch /tmp/note

# User namespaces: root in there, somebody else outside. Not every host lets you.
docker exec --user 10001 drydock-open unshare --user --map-root-user sh -c 'id; cat /proc/self/uid_map' ||
  echo "this host refuses it"

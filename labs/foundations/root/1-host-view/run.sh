#!/usr/bin/env bash
# Two containers, one as root and one as user 10001. Who are they to the host's kernel?
set -o errexit -o nounset -o pipefail
LAB=drydock.lab=foundations/root

docker build --quiet --tag drydock-root --label "$LAB" root
docker run --detach --name drydock-root --label "$LAB" drydock-root
docker run --detach --name drydock-user --label "$LAB" --user 10001 drydock-root
docker exec drydock-root id
docker exec drydock-user id

# A third one that shares the host's process ids sees both from outside, as the kernel keeps them:
for name in drydock-root drydock-user; do
  pid=$(docker inspect --format '{{.State.Pid}}' "$name")
  docker run --rm --label "$LAB" --pid host drydock-root grep -E '^(Name|Uid):' "/proc/$pid/status"
done

# The table that translates a container's user ids into the host's: from, to, how many.
docker exec drydock-root cat /proc/self/uid_map

#!/usr/bin/env bash
# A program that takes 200 MiB, in a container that may have 64 and no swap beyond.
set -o errexit -o nounset -o pipefail
LAB=drydock.lab=foundations/limits

docker run --name drydock-greedy --label "$LAB" --memory 64m --memory-swap 64m busybox:1.37 \
  awk -v mib=200 "$(cat hold.awk)" || echo "exit code $?"
docker inspect --format 'OOMKilled {{.State.OOMKilled}}, exit code {{.State.ExitCode}}' drydock-greedy
docker events --since "$(docker inspect --format '{{.Created}}' drydock-greedy)" \
  --until "$(docker info --format '{{.SystemTime}}')" \
  --filter container=drydock-greedy --filter event=oom --filter event=die \
  --format '{{.Action}} {{.Actor.Attributes.name}}'

# The same program beside a first process that takes nothing. Who is killed?
docker run --detach --name drydock-survivor --label "$LAB" --memory 64m --memory-swap 64m busybox:1.37 sleep 3600
docker exec drydock-survivor awk -v mib=200 "$(cat hold.awk)" || echo "exit code $?"
docker inspect --format '{{.State.Status}}' drydock-survivor

# The kernel's own limit and count: memory.max and memory.events on cgroup v2, two other names on v1.
docker exec drydock-survivor sh -c 'cd /sys/fs/cgroup
  cat memory.max memory/memory.limit_in_bytes 2>/dev/null || true
  cat memory.events memory/memory.oom_control 2>/dev/null | grep "^oom_kill "'

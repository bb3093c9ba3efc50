#!/usr/bin/env bash
# A program that needs 24 MiB, with 16 and with 64.
set -o errexit -o nounset -o pipefail
LAB=drydock.lab=docker/failures

# The engine begins to watch a moment after the start, and hears of a kill a moment after it: hence the two seconds around dd.
docker run --name drydock-oom --label "$LAB" --memory 16m --memory-swap 16m busybox:1.37 \
  sh -c 'sleep 1; dd if=/dev/zero of=/dev/null bs=24M count=1; code=$?; sleep 1; exit $code' || echo "exit code $?"
docker inspect --format 'OOMKilled: {{.State.OOMKilled}}' drydock-oom

docker run --name drydock-enough --label "$LAB" --memory 64m --memory-swap 64m busybox:1.37 \
  dd if=/dev/zero of=/dev/null bs=24M count=1

#!/usr/bin/env bash
# A program that needs 24 MiB, with 16 and with 64.
set -o errexit -o nounset -o pipefail
LAB=drydock.lab=docker/failures

# The shell outlives dd for two seconds: when the first process itself is killed, the engine may hear of the reason too late.
docker run --name drydock-oom --label "$LAB" --memory 16m --memory-swap 16m busybox:1.37 \
  sh -c 'dd if=/dev/zero of=/dev/null bs=24M count=1; code=$?; sleep 2; exit $code' || echo "exit code $?"
docker inspect --format 'OOMKilled: {{.State.OOMKilled}}' drydock-oom

docker run --name drydock-enough --label "$LAB" --memory 64m --memory-swap 64m busybox:1.37 \
  dd if=/dev/zero of=/dev/null bs=24M count=1

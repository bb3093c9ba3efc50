#!/usr/bin/env bash
# How did it end? Eight containers, and one that never came to be.
set -o errexit -o nounset -o pipefail
LAB=drydock.lab=docker/lifecycle

docker run --name drydock-exit-0 --label "$LAB" busybox:1.37 true && echo "exit code $?"
docker run --name drydock-exit-own --label "$LAB" busybox:1.37 sh -c 'exit 3' || echo "exit code $?"
docker run --no-such-option busybox:1.37 || echo "exit code $?"
docker run --name drydock-exit-126 --label "$LAB" busybox:1.37 /etc/passwd || echo "exit code $?"
docker run --name drydock-exit-127 --label "$LAB" busybox:1.37 no-such-program || echo "exit code $?"

# Ended by a signal: 128 and the signal's number.
docker run --detach --init --name drydock-exit-143 --label "$LAB" busybox:1.37 sleep 3600
docker kill --signal TERM drydock-exit-143
docker wait drydock-exit-143
docker run --detach --init --name drydock-exit-137 --label "$LAB" busybox:1.37 sleep 3600
docker kill drydock-exit-137
docker wait drydock-exit-137

# Signals that a crash brings: abort() sends 6, SIGABRT, and a wrong access to memory 11, SIGSEGV. Here a shell sends them to itself.
# shellcheck disable=SC2016
docker run --init --name drydock-exit-134 --label "$LAB" busybox:1.37 sh -c 'kill -ABRT $$' || echo "exit code $?"
# shellcheck disable=SC2016
docker run --init --name drydock-exit-139 --label "$LAB" busybox:1.37 sh -c 'kill -SEGV $$' || echo "exit code $?"

# The code stays with the container until it is removed.
docker inspect --format '{{slice .Name 1}} {{.State.Status}} {{.State.ExitCode}}' \
  drydock-exit-0 drydock-exit-own drydock-exit-126 drydock-exit-127 drydock-exit-143 drydock-exit-137 \
  drydock-exit-134 drydock-exit-139

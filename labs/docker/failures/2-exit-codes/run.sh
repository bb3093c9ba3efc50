#!/usr/bin/env bash
# Five starts that fail. The exit code says how far each of them came.
set -o errexit -o nounset -o pipefail
LAB=drydock.lab=docker/failures

# The engine refuses the request itself:
docker run --name drydock-125 --label "$LAB" --memory 1k busybox:1.37 true || echo "exit code $?"
# The file is there, and may not be executed:
docker run --name drydock-126 --label "$LAB" busybox:1.37 /etc/passwd || echo "exit code $?"
# There is no such file:
docker run --name drydock-127 --label "$LAB" busybox:1.37 serve || echo "exit code $?"

# A script whose first line does not say who reads it; then one whose first line ends as lines do on Windows.
# The exit code of both is 255; runc before 1.2 says 1.
echo 'echo started' >start
chmod +x start
docker create --name drydock-script --label "$LAB" busybox:1.37 /start
docker cp --quiet start drydock-script:/start
docker start --attach drydock-script || echo "exit code $?"
printf '#!/bin/sh\r\necho started\r\n' >start
docker cp --quiet start drydock-script:/start
docker start --attach drydock-script || echo "exit code $?"

# Repaired:
printf '#!/bin/sh\necho started\n' >start
docker cp --quiet start drydock-script:/start
docker start --attach drydock-script

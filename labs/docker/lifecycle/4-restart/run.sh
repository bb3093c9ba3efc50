#!/usr/bin/env bash
# on-failure looks at the exit code; the number says how often.
set -o errexit -o nounset -o pipefail
LAB=drydock.lab=docker/lifecycle
# shellcheck source-path=SCRIPTDIR/../files source=lifecycle.sh
. ./lifecycle.sh

docker run --detach --name drydock-flaky --label "$LAB" --restart on-failure:3 busybox:1.37 sh -c 'echo trying; exit 1'
wait_for_end drydock-flaky
docker logs --timestamps drydock-flaky
docker inspect --format 'restarts: {{.RestartCount}}, now {{.State.Status}}, exit code {{.State.ExitCode}}' drydock-flaky

#!/usr/bin/env bash
# The till behind a script that prepares something and then starts it: the shell stays, as process 1, and says nothing to its child.
set -o errexit -o nounset -o pipefail
LAB=drydock.lab=docker/lifecycle
# shellcheck source-path=SCRIPTDIR/../files source=lifecycle.sh
. ./lifecycle.sh

mkdir -p shop
cp till/till shop/till
cat >shop/start <<'END'
#!/bin/sh
# Makes the folder for the closings, then opens the till.
mkdir -p /data
till
END
cat >shop/Dockerfile <<'END'
FROM busybox:1.37
RUN : drydock.lab=docker/lifecycle && mkdir /data
COPY --chmod=755 till start /bin/
CMD ["start"]
END
docker build --quiet --label "$LAB" --tag drydock-shop shop
docker volume create --label "$LAB" drydock-shop
docker run --detach --name drydock-shop --label "$LAB" --volume drydock-shop:/data drydock-shop
wait_for_line drydock-shop open 1
docker stop drydock-shop
took=$(stop_time drydock-shop)
code=$(docker inspect --format '{{.State.ExitCode}}' drydock-shop)
docker start drydock-shop
wait_for_line drydock-shop open 2
echo "docker stop took $took ms, exit code $code; closings: $(docker exec drydock-shop sh -c 'cat /data/closings 2>&1')"

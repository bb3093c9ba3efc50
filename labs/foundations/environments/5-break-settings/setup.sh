#!/usr/bin/env bash
# A file of settings that was only ever tried on one machine, where the shell holds a part of them.
set -o errexit -o nounset -o pipefail
LAB=drydock.lab=foundations/environments
unset SIGNING_KEY

echo "bowline" >key.txt
cat >colleague.env <<'FILE'
SIGNING_KEY
CURRENCY=NOK
PORT="8000"
FILE
docker run --name drydock-colleague --label "$LAB" --env-file colleague.env drydock-shop-2.0 || echo "exit code $?"

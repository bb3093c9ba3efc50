#!/usr/bin/env bash
# The same image, downloaded twice over a bad line. In each download one byte arrived wrong.
set -o errexit -o nounset -o pipefail

docker exec --interactive drydock-bench sh <parcel.sh
touch parcel-was-loaded # for clean.sh
docker exec drydock-bench tar --create --directory /parcel/a . | docker load || true

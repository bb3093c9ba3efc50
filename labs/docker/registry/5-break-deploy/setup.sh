#!/usr/bin/env bash
# A shop is deployed by its tag. Somebody pushes test data under the same tag; the next deployment, of nothing new, takes it.
set -o errexit -o nounset -o pipefail
LAB=drydock.lab=docker/registry

echo localhost:8155/drydock-shop:stable >image.txt
docker build --quiet --provenance=false --label "$LAB" --tag localhost:8155/drydock-shop:stable shop >/dev/null
docker push --quiet localhost:8155/drydock-shop:stable
./deploy.sh
docker logs drydock-shop

cp -R shop shop-test
echo 'TEST DATA, every price is 1' >shop-test/prices.txt
docker build --quiet --provenance=false --label "$LAB" --tag localhost:8155/drydock-shop:stable shop-test >/dev/null
docker push --quiet localhost:8155/drydock-shop:stable
./deploy.sh
docker logs drydock-shop

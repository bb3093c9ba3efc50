#!/usr/bin/env bash
# First as it is, to see the leak; then with a secret mount.
set -o errexit -o nounset -o pipefail
LAB=drydock.lab=docker/build

docker build --quiet --label "$LAB" --tag drydock-catalogue --build-arg TOKEN="$(cat token.txt)" secret
docker history --no-trunc --format '{{.CreatedBy}}' drydock-catalogue | grep TOKEN

# A secret is a file that is there while one instruction runs, and in no layer.
cat >secret/Dockerfile <<'END'
FROM busybox:1.37
WORKDIR /drydock-catalogue
COPY fetch .
RUN --mount=type=secret,id=token \
    : drydock.lab=docker/build \
 && sh fetch </run/secrets/token >catalogue.txt
CMD ["cat", "catalogue.txt"]
END
docker build --quiet --label "$LAB" --tag drydock-catalogue --secret id=token,src=token.txt secret
docker history --no-trunc --format '{{.CreatedBy}}' drydock-catalogue | grep 'sh fetch'
docker run --rm --label "$LAB" drydock-catalogue

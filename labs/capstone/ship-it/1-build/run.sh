#!/usr/bin/env bash
# The image of this site, from the project's own folder; then one container of it, with no right that it does not need.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../files source=site.sh
. ./site.sh

started=$SECONDS
docker build --quiet --provenance=false --file project/deploy/Dockerfile --build-arg VERSION=1 \
  --tag $IMAGE:1 project/
reading build-seconds $((SECONDS - started)) s

docker run --detach --name drydock-site --read-only --tmpfs /tmp --cap-drop ALL \
  --security-opt no-new-privileges --publish 127.0.0.1:8171:8080 $IMAGE:1
within 30 answers_with 200 http://127.0.0.1:8171/healthz
docker exec drydock-site sh -c 'id -u; touch /drydock-site/mine' || true
curl --silent --head --header 'Accept-Encoding: br' http://127.0.0.1:8171$LESSON

# What it weighs: the image, the one below it, and the site in its three forms.
for name in image=$IMAGE:1 base=nginx:1.30; do
  reading "${name%%=*}" "$(docker image inspect --format '{{.Size}}' "${name#*=}")" bytes
done
for tree in plain gzip br; do
  reading $tree "$(docker exec drydock-site sh -c "find /drydock-site/$tree -type f -exec cat {} +" | wc -c | tr -d ' ')" bytes
done
docker rm --force drydock-site

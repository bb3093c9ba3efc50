#!/usr/bin/env bash
# Ships version 3. The upgrade goes through: every probe is content.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../files source=site.sh
. ./site.sh

docker build --quiet --provenance=false --tag $IMAGE:3 - <empty.Dockerfile
docker push --quiet $IMAGE:3
helm upgrade drydock project/deploy/chart --reset-then-reuse-values \
  --set-string image.tag=3 --set image.digest="$(digest_of $IMAGE:3)" --wait --timeout 240s | awk '/^STATUS|^REVISION/'
within 120 answers_with 404 $SITE$LESSON
kubectl get deployment drydock
echo "healthz: $(status $SITE/healthz)"
echo "lesson: $(status $SITE$LESSON)"

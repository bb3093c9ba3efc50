#!/usr/bin/env bash
# The chart that lies beside the image's Dockerfile; the image by its digest, whatever becomes of the tag.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../files source=site.sh
. ./site.sh

helm show values project/deploy/chart | awk '/^[a-zA-Z]+:/'
started=$SECONDS
helm install drydock project/deploy/chart --set image.repository=$IMAGE --set-string image.tag=1 \
  --set image.digest="$(digest_of $IMAGE:1)" --wait --timeout 180s
within 60 answers_with 200 $SITE$LESSON
reading deploy-seconds $((SECONDS - started)) s

kubectl get deployment,service,horizontalpodautoscaler,poddisruptionbudget,networkpolicy,httproute --output name
helm test drydock --timeout 120s | awk '/^TEST SUITE|^Phase/'
echo "lesson: $(status $SITE$LESSON)"

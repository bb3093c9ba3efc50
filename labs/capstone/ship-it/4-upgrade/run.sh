#!/usr/bin/env bash
# Version 2 is built, pushed and rolled out while four readers ask for a lesson all the time. Every request is counted.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../files source=site.sh
. ./site.sh
# shellcheck source-path=SCRIPTDIR/../files source=readers.sh
. ./readers.sh

docker build --quiet --provenance=false --file project/deploy/Dockerfile --build-arg VERSION=2 \
  --tag $IMAGE:2 project/
docker push --quiet $IMAGE:2

start_readers 4
within 60 read_by 1 5

started=$SECONDS
helm upgrade drydock project/deploy/chart --reset-then-reuse-values \
  --set-string image.tag=2 --set image.digest="$(digest_of $IMAGE:2)" --wait --timeout 240s | awk '/^STATUS|^REVISION/'
reading upgrade-seconds $((SECONDS - started)) s
within 120 read_by 2 20
stop_readers

echo "rounds: $(asked)"
echo "failed: $(failed)"
reading requests "$(asked)" count
reading failed "$(failed)" count
by_second 1 2 >traffic.tsv
helm history drydock

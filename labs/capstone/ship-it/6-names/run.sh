#!/usr/bin/env bash
# One solution: the list of names whole, everything else as the release has it.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../files source=site.sh
. ./site.sh

helm upgrade drydock project/deploy/chart --reset-then-reuse-values \
  --set 'route.hostnames={drydock.localhost,course.localhost}' --wait --timeout 120s | awk '/^STATUS|^REVISION/'
within 60 answers_with 200 http://course.localhost:8081$LESSON
for host in drydock course; do echo "$host.localhost: $(status http://$host.localhost:8081$LESSON)"; done

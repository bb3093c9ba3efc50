#!/usr/bin/env bash
# One repair: a reader's question, the history, and back to what was right.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../files source=site.sh
. ./site.sh

helm test drydock --timeout 120s 2>&1 | awk '/^Phase|^Error/' || true
helm history drydock
# Without a number it is the revision before this one.
helm rollback drydock --wait --timeout 240s
within 120 answers_with 200 $SITE$LESSON
helm test drydock --timeout 120s | awk '/^Phase/'
helm history drydock | awk 'END {print}'

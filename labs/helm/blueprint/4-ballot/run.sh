#!/usr/bin/env bash
# Fish and birds are voted for by the same program. So it is the same chart, installed once more with other values.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../kubernetes/voting/files source=votes.sh
. ./votes.sh
# shellcheck source-path=SCRIPTDIR/../files source=tools.sh
. ./tools.sh

cat >ballot.yaml <<'EOF'
env:
  CHOICES: fish,birds
EOF
helm install ballot ./vote --values ballot.yaml --wait --timeout 150s >/dev/null
kubectl get services --selector app.kubernetes.io/name=vote --output wide
reach ballot
kubectl exec voter -- wget -q -O - --post-data choice=fish http://ballot/votes >>receipts.txt
settle
sql 'SELECT choice, count(*) FROM votes GROUP BY choice'
reading ballot "$(lines ballot.yaml)" count

#!/usr/bin/env bash
# From the queue on nothing moves: ask the worker. Then mend what all take their names from.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../files source=votes.sh
. ./votes.sh

kubectl logs --selector app=worker --tail 1
kubectl get configmap settings --output 'jsonpath={.data.DATABASE_HOST}{"\n"}'
kubectl get services

kubectl patch configmap settings --patch '{"data": {"DATABASE_HOST": "db"}}'
# A process keeps the variables that it was started with: new Pods for those with the wrong one.
kubectl rollout restart deployment worker
kubectl rollout status deployment worker --timeout 150s | tail -n 1

settle
echo "receipts: $(receipts), of which lost: $(lost)"
echo "votes in the queue: $(waiting)"

#!/usr/bin/env bash
# Two numbers.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../files source=votes.sh
. ./votes.sh

kubectl scale deployment vote --replicas 2
kubectl scale deployment worker --replicas 3
kubectl wait --for 'jsonpath={.status.readyReplicas}=2' --timeout 120s deployment/vote
kubectl wait --for 'jsonpath={.status.readyReplicas}=3' --timeout 120s deployment/worker

cast dogs 60
settle
sql 'SELECT worker, count(*) FROM votes GROUP BY worker'
kubectl get endpointslices --selector kubernetes.io/service-name=vote

#!/usr/bin/env bash
# Somebody renames the database in the settings. Nothing happens, until Pods are replaced one day.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../files source=votes.sh
. ./votes.sh

kubectl patch configmap settings --patch '{"data": {"DATABASE_HOST": "database"}}'
cast cats 1
# Stored: what runs has the old name.
settle
kubectl delete pod --selector app=worker

# wait_for_trouble: returns when a new worker has complained; gives up after a minute and a half.
wait_for_trouble() {
  local end=$((SECONDS + 90))
  while ((SECONDS < end)); do
    if [[ $(kubectl logs --selector app=worker --tail 1 2>/dev/null) == *'no database'* ]]; then return 0; fi
    sleep 1
  done
  echo "no worker complains after a minute and a half" >&2
  return 1
}
wait_for_trouble
kubectl wait --for 'jsonpath={.status.phase}=Running' --timeout 90s pod --selector app=worker

cast dogs 40
{
  kubectl get pods --selector 'app in (vote, worker, result)'
  results
  echo "votes in the queue: $(waiting)"
}

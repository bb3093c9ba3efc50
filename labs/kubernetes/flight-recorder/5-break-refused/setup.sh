#!/usr/bin/env bash
# A Deployment whose Pods ask for something that is not there.
set -o errexit -o nounset -o pipefail

kubectl exec recorder -- recorder mark fault
kubectl apply --filename api.yaml
# The more often it was refused, the longer the controller waits: some ten attempts in the first seconds.
for _ in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30; do
  kubectl exec recorder -- recorder refused fault >attempts.tsv 2>/dev/null
  if [[ $(wc -l <attempts.tsv) -ge 10 ]]; then break; fi
  sleep 1
done
rm attempts.tsv
kubectl get deployments,replicasets,pods --selector app=api

#!/usr/bin/env bash
# No Pod to look at. Who should have made it, and what came of that?
set -o errexit -o nounset -o pipefail

kubectl exec recorder -- recorder refused fault >refused.tsv
tail -n 3 refused.tsv
kubectl create serviceaccount api
# The controller would try again by itself, but after so many refusals that may take minutes.
kubectl rollout restart deployment/api
kubectl rollout status deployment/api --timeout 90s
kubectl get pods --selector app=api

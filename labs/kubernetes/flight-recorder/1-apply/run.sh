#!/usr/bin/env bash
# A Pod beside the log, then a Deployment: what did who write, and when?
set -o errexit -o nounset -o pipefail

kubectl create configmap recorder --from-file recorder.py --dry-run=client --output yaml | kubectl apply --filename -
kubectl apply --filename recorder.yaml
kubectl wait --for condition=Ready --timeout 90s pod/recorder
kubectl exec recorder -- recorder watches

kubectl exec recorder -- recorder mark apply
kubectl apply --filename web.yaml
kubectl rollout status deployment/web --timeout 90s
kubectl exec recorder -- recorder ask http://web
kubectl exec recorder -- recorder calls apply >apply.tsv
kubectl exec recorder -- recorder entry create deployments

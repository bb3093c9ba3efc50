#!/usr/bin/env bash
# Another template, and back again.
set -o errexit -o nounset -o pipefail

kubectl exec recorder -- recorder mark update
kubectl set env deployment/web VERSION=v2
kubectl rollout status deployment/web --timeout 90s
kubectl exec recorder -- recorder calls update >update.tsv
kubectl exec recorder -- recorder ask http://web

kubectl exec recorder -- recorder mark undo
kubectl rollout undo deployment/web
kubectl rollout status deployment/web --timeout 90s
kubectl exec recorder -- recorder calls undo >undo.tsv
kubectl exec recorder -- recorder ask http://web

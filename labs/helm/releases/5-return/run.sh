#!/usr/bin/env bash
# Remove a release but not its history, and bring back one of its revisions.
set -o errexit -o nounset -o pipefail

helm uninstall site --keep-history
kubectl get deployments,services,jobs --selector app.kubernetes.io/instance=site
helm upgrade site ./site || echo "refused: nothing to start from"

helm rollback site 2 --wait --timeout 90s
helm history site --max 2 | cut -f 1,3,6
kubectl get configmap site --output 'jsonpath=ConfigMap: {.data.index\.html}{"\n"}'

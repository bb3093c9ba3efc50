#!/usr/bin/env bash
# Change objects of a release by hand, and see what the next upgrade does.
set -o errexit -o nounset -o pipefail

# Scale a Deployment whose replicas stand in the chart. Then upgrade the page.
kubectl scale deployment site --replicas 2
helm upgrade site ./site --set greeting=Morning || echo "refused"
kubectl get configmap,deployment site --output go-template-file=pages.tpl
kubectl get deployment site --show-managed-fields \
  --output go-template-file=owners.tpl

# Take the field back.
helm upgrade site ./site --set greeting=Morning --force-conflicts
kubectl get deployment site --show-managed-fields \
  --output go-template-file=owners.tpl

# Five changes, each made to two new releases: one applied by the server,
# the other by the client, as Helm 3 did it. A line says what became of it
# in the one and in the other.
helm install new ./site --wait --timeout 90s >drift.log
helm install old ./site --wait --timeout 90s --server-side=false >>drift.log
drift() { bash drift.sh "$@" | tee -a drift.tsv; }
drift '{.metadata.labels.team}' deployment label team=night
drift '{.spec.replicas}' deployment scale --replicas=2
drift '{.data}' configmap patch --patch='{"data":{"index.html":"Mine"}}'
drift '{.metadata.labels}' service label helm.sh/chart-
drift '{.metadata.name}' service delete
helm uninstall new old

#!/usr/bin/env bash
# Two refusals of the API server: a field that somebody else owns, and one that nobody may change.
set -o errexit -o nounset -o pipefail

kubectl scale deployment corner --replicas 2
helm upgrade corner web --set page=Rolls. || true
kubectl get deployment corner --show-managed-fields --output \
  'jsonpath={range .metadata.managedFields[*]}{.manager} {.operation} {.subresource}{"\n"}{end}'
# The way back meets the same conflict. Look at the status of the upgrade that failed:
helm upgrade corner web --set page=Rolls. --rollback-on-failure --timeout 60s 2>/dev/null || true
helm history corner --max 3 | cut -f 1,3,6 | cut -c 1-62

# Give the field up. It stays, because kubectl owns it.
helm upgrade corner web --set page=Rolls. --set replicas=null | grep -e STATUS: -e REVISION:
kubectl get deployment corner --output 'jsonpath={.spec.replicas}{"\n"}'
# Take it back. From here on nobody but Helm owns it.
helm upgrade corner web --set page=Rolls. --set replicas=7 --force-conflicts --wait --timeout 90s | grep -e STATUS: -e REVISION:
kubectl get deployment corner
# Give it up now, and it goes. The default is one replica.
helm upgrade corner web --set page=Rolls. --set replicas=null --wait --timeout 90s | grep -e STATUS: -e REVISION:
kubectl get deployment corner
# The number is the chart's again:
helm upgrade corner web --set page=Rolls. --wait --timeout 90s | grep -e STATUS: -e REVISION:

# The chart gets another name, which is in the selector of its Deployment:
cp -R web site
sed 's/^name: web/name: site/' web/Chart.yaml >site/Chart.yaml
helm upgrade corner site || true
# Only a new Deployment can have another selector. The Pods of the old one go on meanwhile.
kubectl delete deployment corner --cascade=orphan
helm upgrade corner site --wait --timeout 90s | grep -e STATUS: -e REVISION:
# The old ReplicaSet stays, with its Pods, until you delete it.
kubectl get replicasets --selector app.kubernetes.io/instance=corner --label-columns app.kubernetes.io/name
kubectl delete replicasets --selector app.kubernetes.io/name=web,app.kubernetes.io/instance=corner >/dev/null
kubectl get deployment corner --output custom-columns=NAME:.metadata.name,SELECTOR:.spec.selector.matchLabels

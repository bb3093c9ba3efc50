#!/usr/bin/env bash
# Two refusals of the API server: a field that somebody else owns, and one that nobody may change.
set -o errexit -o nounset -o pipefail

kubectl scale deployment corner --replicas 2
helm upgrade corner web --set page=Rolls. || true
kubectl get deployment corner --show-managed-fields --output \
  'jsonpath={range .metadata.managedFields[*]}{.manager} {.operation} {.subresource}{"\n"}{end}'
# Give the field up: what the chart does not mention stays as it is.
helm upgrade corner web --set page=Rolls. --set replicas=null | grep -e STATUS: -e REVISION:
kubectl get deployment corner --output 'jsonpath={.spec.replicas}{"\n"}'
# Or insist on it:
helm upgrade corner web --set page=Rolls. --force-conflicts --wait --timeout 90s | grep -e STATUS: -e REVISION:
kubectl get deployment corner --output 'jsonpath={.spec.replicas}{"\n"}'

# The chart gets another name, which is in the selector of its Deployment:
cp -R web site
sed 's/^name: web/name: site/' web/Chart.yaml >site/Chart.yaml
helm upgrade corner site || true
# Only a new Deployment can have another selector. The Pods of the old one go on until the new ones are ready.
kubectl delete deployment corner --cascade=orphan
helm upgrade corner site --wait --timeout 90s | grep -e STATUS: -e REVISION:
kubectl delete replicasets --selector app.kubernetes.io/name=web,app.kubernetes.io/instance=corner >/dev/null
kubectl get deployment corner --output custom-columns=NAME:.metadata.name,SELECTOR:.spec.selector.matchLabels

#!/usr/bin/env bash
# With server-side apply the API server notes for each field who wrote it, and refuses one to take it from another unnoticed.
set -o errexit -o nounset -o pipefail

apply="kubectl apply --server-side"
$apply --field-manager dev --filename till.yaml
$apply --field-manager ops --filename replicas.yaml || echo "refused, as it should be"
$apply --field-manager ops --filename replicas.yaml --force-conflicts

# Now it is the developers' file that claims too much. Its first line of refusal is enough.
$apply --field-manager dev --filename till.yaml 2>&1 | awk 'NR == 1' || true
grep -v replicas: till.yaml >without.yaml
mv without.yaml till.yaml
$apply --field-manager dev --filename till.yaml

kubectl get deployment till \
  --output 'jsonpath={range .metadata.managedFields[*]}{.manager}{"\t"}{.fieldsV1.f:spec}{"\n"}{end}'

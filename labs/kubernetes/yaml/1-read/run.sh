#!/usr/bin/env bash
# kubectl reads YAML and sends JSON. What does it send?
set -o errexit -o nounset -o pipefail

kubectl create --dry-run=client --filename traps.yaml --output 'jsonpath={.data}{"\n"}'
# The values of a ConfigMap are strings. These are not.
kubectl create --filename traps.yaml || echo "refused, as it should be"

kubectl create --filename quoted.yaml
kubectl get configmap settings --output 'jsonpath={.data}{"\n"}'

kubectl create --filename blocks.yaml
kubectl get configmap kept --output 'jsonpath={.data}{"\n"}'
kubectl get configmap folded --output 'jsonpath={.data}{"\n"}'

# Layout: a tab, and a line that begins one column too far to the right.
awk '{sub(/^  light/, "\tlight")} 1' quoted.yaml | kubectl create --filename - || echo "refused, as it should be"
awk '{sub(/^  light/, "   light")} 1' quoted.yaml | kubectl create --filename - || echo "refused, as it should be"

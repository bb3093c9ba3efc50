#!/usr/bin/env bash
# Takes the lab's finalizers from its ConfigMaps: nothing else in the cluster would, and their namespaces could not go.
set -o errexit -o nounset -o pipefail

# free NAMESPACE: takes all finalizers from the ConfigMaps in it, unless the namespace is somebody else's. It may be gone and they not.
free() {
  local label name
  label=$(kubectl get namespace "$1" --ignore-not-found --output 'jsonpath={.metadata.labels.drydock\.lab} {.metadata.name}')
  [[ -z $label || $label == "kubernetes.deletion $1" ]] || return 0
  for name in $(kubectl get configmaps --namespace "$1" --output 'jsonpath={.items[?(@.metadata.finalizers)].metadata.name}'); do
    kubectl patch configmap "$name" --namespace "$1" --type merge --patch '{"metadata": {"finalizers": null}}'
  done
}

# Where there is no cluster, nothing of the lab is in it.
kubectl get namespaces >/dev/null 2>&1 || exit 0
free deletion
free deletion-b

# Removes the lab's finalizers from its ConfigMaps: nothing else in the cluster would, and their namespaces couldn't go.

# free NAMESPACE: removes all finalizers from the ConfigMaps in it, unless the namespace isn't the lab's. If it's gone and they
# aren't, it must exist again before they can be changed.
free() {
  local label name
  label=$(kubectl get namespace "$1" --ignore-not-found -o 'jsonpath={.metadata.labels.drydock\.lab} {.metadata.name}')
  [[ -z $label || $label == "kubernetes.deletion $1" ]] || return 0
  for name in $(kubectl get configmaps -n "$1" -o 'jsonpath={.items[?(@.metadata.finalizers)].metadata.name}'); do
    if [[ -z $label ]]; then kubectl create namespace "$1"; fi
    kubectl patch configmap "$name" -n "$1" --type merge -p '{"metadata": {"finalizers": null}}'
    if [[ -z $label ]]; then kubectl delete namespace "$1"; fi
  done
}

# Without a cluster there's nothing to clean.
kubectl get namespaces >/dev/null 2>&1 || exit 0
free deletion
free deletion-b

# Takes the lab's finalizers from its ConfigMaps: nothing else in the cluster would, and their namespaces could not go.

# free NAMESPACE: takes all finalizers from the ConfigMaps in it, unless the namespace is somebody else's. It may be gone and
# they not; then it must be there again to change them.
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

# Where there is no cluster, nothing of the lab is in it.
kubectl get namespaces >/dev/null 2>&1 || exit 0
free deletion
free deletion-b

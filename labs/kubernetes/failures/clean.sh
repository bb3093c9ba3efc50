#!/usr/bin/env bash
# The finalizer of step 6 keeps its namespace. Where the namespace was forced away without the object, it must be there again to change the object.
set -o errexit -o nounset -o pipefail

main() {
  local wait=--request-timeout=10s
  # Without a cluster there is nothing to free.
  kubectl get --raw /readyz "$wait" >/dev/null 2>&1 || return 0
  [[ -n $(kubectl get configmap ledger --namespace failures-old --ignore-not-found --output name "$wait") ]] || return 0
  [[ $(kubectl get configmap ledger --namespace failures-old --output 'jsonpath={.metadata.labels.drydock\.lab}') == kubernetes.failures ]] || return 0
  if [[ -z $(kubectl get namespace failures-old --ignore-not-found --output name) ]]; then
    kubectl create namespace failures-old
    kubectl label namespace failures-old drydock.lab=kubernetes.failures
  fi
  kubectl patch configmap ledger --namespace failures-old --type merge --patch '{"metadata": {"finalizers": null}}'
}

main "$@"

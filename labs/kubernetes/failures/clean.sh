# The finalizer of step 6 keeps its namespace. Where the namespace was forced away without the object, it must be there again to change the object.
wait=--request-timeout=10s
# Without a cluster there is nothing to free.
kubectl get --raw /readyz "$wait" >/dev/null 2>&1 || exit 0
[[ -n $(kubectl get configmap ledger -n failures-old --ignore-not-found -o name "$wait") ]] || exit 0
[[ $(kubectl get configmap ledger -n failures-old -o 'jsonpath={.metadata.labels.drydock\.lab}') == kubernetes.failures ]] || exit 0
gone=$([[ -n $(kubectl get namespace failures-old --ignore-not-found -o name) ]] || echo gone)
if [[ -n $gone ]]; then kubectl create namespace failures-old; fi
kubectl patch configmap ledger -n failures-old --type merge -p '{"metadata": {"finalizers": null}}'
if [[ -n $gone ]]; then kubectl delete namespace failures-old; fi

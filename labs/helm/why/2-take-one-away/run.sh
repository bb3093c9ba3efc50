# With one web Pod, a budget of one only keeps nodes from being drained. It goes: out of the folder, and out of the cluster?
rm manifests/disruption-budget.yaml
kubectl apply -f manifests
kubectl get poddisruptionbudgets

# Now all of it, as far as the folder knows.
kubectl delete -f manifests --timeout 120s
kubectl get poddisruptionbudgets

# The same application as a chart. It has a budget, too, and finds one there already.
helm install bakery bakery || true
helm list

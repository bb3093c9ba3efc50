# With one web Pod, a budget of one only blocks drains. Delete its file. Does apply delete the object, too?
rm manifests/disruption-budget.yaml
kubectl apply -f manifests
kubectl get poddisruptionbudgets

# Now delete all the objects of the folder.
kubectl delete -f manifests --timeout 120s
kubectl get poddisruptionbudgets

# The same application as a chart. Its budget has the name of the one that exists.
helm install bakery bakery || true
helm list

# Scale a Deployment whose replicas are in the chart. Then upgrade the page.
kubectl scale deployment site --replicas 2
helm upgrade site ./site --set greeting=Morning || true

# What became of the two objects?
kubectl describe configmap site
kubectl describe deployment site | grep -E '(page: |Replicas:)'

# Take the field back.
helm upgrade site ./site --set greeting=Morning --force-conflicts
kubectl get deployment site

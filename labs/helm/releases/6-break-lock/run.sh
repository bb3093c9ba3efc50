# No Helm is running any more. What was the last good revision, and which values does the pending one have?
helm history site --max 3
helm get values site

# Go back. A pending revision doesn't prevent that. Without a number, it's the revision before the last one. Then upgrade.
helm rollback site --wait --timeout 90s
helm upgrade site ./site --set greeting=Spring --wait --timeout 90s
helm history site --max 3
kubectl get pods -l app.kubernetes.io/instance=site

# No Helm is at work any more. What was the last good revision, and with what does the pending one differ from the chart?
helm history site --max 3
helm get values site

# Go back, which no pending revision forbids: without a number, to the revision before the last. And upgrade from there.
helm rollback site --wait --timeout 90s
helm upgrade site ./site --set greeting=Spring --wait --timeout 90s
helm history site --max 3
kubectl get pods -l app.kubernetes.io/instance=site

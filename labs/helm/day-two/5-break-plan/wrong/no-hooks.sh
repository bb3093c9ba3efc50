# expect: did not run
# It gets through. The release in production has no such ConfigMap yet, and will stop at the same hook.
helm upgrade notes ./notes --reuse-values --set folders="home work" --no-hooks --wait --timeout 90s
kubectl exec deployment/notes -- mkdir -p /data/home /data/work

# No folders, on the volume and in the values.
helm upgrade notes ./notes --reuse-values --set folders= --no-hooks --wait --timeout 90s
kubectl delete configmap notes-plan --ignore-not-found
kubectl exec deployment/notes -- rm -rf /data/home /data/work

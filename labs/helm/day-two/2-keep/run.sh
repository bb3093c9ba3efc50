# Remove everything. Or nearly everything.
helm uninstall notes --wait --timeout 90s
kubectl get deployments,services,jobs,persistentvolumeclaims

# The claim still says whose it is, so a release of that name and namespace gets it back.
kubectl describe persistentvolumeclaim notes | grep -e managed-by -e helm.sh
helm install notes ./notes --set password=tulip --wait --timeout 90s
kubectl exec deployment/notes -- cat /data/milk.txt

# No release menu, and no ConfigMap of its name.
helm uninstall menu --ignore-not-found --wait --timeout 60s
kubectl delete configmap menu-page --ignore-not-found

# A name that a release has already, and names that none has.
helm install corner web || true
# What was meant, either way:
helm upgrade --install corner web

helm status corner -n default || true
helm list --all-namespaces --filter '^corner$'

# A release that was uninstalled, and whose history was kept, has nothing to be upgraded:
helm install stand web
helm uninstall stand --keep-history
helm upgrade stand web || true
# Its name is not free either:
helm install stand web || true
helm list --filter stand
helm upgrade --install stand web

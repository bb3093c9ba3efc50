# A name that's taken, and names that no release has.
helm install corner web || true
# This works whether the release exists or not:
helm upgrade --install corner web

helm status corner -n default || true
helm list --all-namespaces --filter '^corner$'

# You can't upgrade a release that was uninstalled with --keep-history:
helm install stand web
helm uninstall stand --keep-history
helm upgrade stand web || true
# Its name isn't free either:
helm install stand web || true
helm list --filter stand
helm upgrade --install stand web

#!/usr/bin/env bash
# A name that a release has already, and names that none has.
set -o errexit -o nounset -o pipefail

helm install corner web || true
# What was meant, either way:
helm upgrade --install corner web | grep -e STATUS: -e REVISION:

helm status corner --namespace default || true
helm list --all-namespaces --filter '^corner$'

# A release that was uninstalled, and whose history was kept, has nothing to be upgraded:
helm install stand web --hide-notes >/dev/null
helm uninstall stand --keep-history
helm upgrade stand web || true
# Its name is not free either:
helm install stand web || true
helm list --filter stand
helm upgrade --install stand web | grep -e installing -e STATUS: -e REVISION:

# A release site with the page Welcome, deployed, as step 5 leaves it.
helm uninstall site --ignore-not-found --wait --timeout 90s
helm install site ./site
helm upgrade site ./site --set greeting=Morning
helm upgrade site ./site --set greeting=Welcome --wait --timeout 90s

# A release site with the same first two revisions, a third one between, and the page Morning at last, as step 4 leaves it.
helm uninstall site --ignore-not-found --wait --timeout 90s
helm install site ./site
helm upgrade site ./site --set greeting=Welcome
helm upgrade site ./site --set greeting=Afternoon
helm upgrade site ./site --set greeting=Morning --wait --timeout 90s

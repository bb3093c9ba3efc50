# The failed upgrade changed which Pods the Service looks for. Which Pods are there, and which of them does it find?
kubectl get services,deployments -o wide
kubectl get pods --show-labels
kubectl get endpointslices -l kubernetes.io/service-name=web
helm history web

# Go back to the previous revision, so that the site answers again.
helm rollback web --wait --timeout 120s
wait_for 60 "the Service has its Pod" kubectl wait endpointslice -l kubernetes.io/service-name=web --for jsonpath='{.endpoints[0].conditions.ready}'=true --timeout 5s
kubectl get endpointslices -l kubernetes.io/service-name=web

# None of Helm's checks finds the fault. The API server does, because it compares with what's in the cluster.
helm lint --strict web
helm upgrade web web --dry-run=server --hide-notes | grep -E '^(STATUS|DESCRIPTION)'
helm template web web --skip-tests | kubectl apply --server-side --field-manager helm --dry-run=server -f - || true

# The label belongs in web.labels, not in web.selectorLabels.
awk '/^team: shop$/ { next } { print } /define "web.labels"/ { print "team: shop" }' web/templates/_helpers.tpl >edited
mv edited web/templates/_helpers.tpl
helm template web web --skip-tests | kubectl apply --server-side --field-manager helm --dry-run=server -f -
helm upgrade web web --wait --timeout 120s --hide-notes
helm history web

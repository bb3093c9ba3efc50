# expect: the chart's Deployment and its Pods
# The chart has no label, kubectl puts it on. The next installation doesn't have it.
awk '!/^team: shop$/' web/templates/_helpers.tpl >edited && mv edited web/templates/_helpers.tpl
helm upgrade web web --wait --timeout 120s
kubectl patch deployment web -p '{"metadata":{"labels":{"team":"shop"}},"spec":{"template":{"metadata":{"labels":{"team":"shop"}}}}}'
kubectl rollout status deployment/web --timeout 120s

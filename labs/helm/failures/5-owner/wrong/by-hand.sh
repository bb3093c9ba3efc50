# expect: the release menu has the page 'Welcome.'
# The page is patched into the object. The next upgrade would send the chart's again.
kubectl apply -f menu.yaml
helm install menu web --take-ownership --force-conflicts --wait --timeout 90s
kubectl patch configmap menu-page --type merge -p '{"data": {"index.html": "Soup and bread."}}'

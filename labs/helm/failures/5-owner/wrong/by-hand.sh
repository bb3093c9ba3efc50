# expect: the release menu says 'Welcome.'
# The page is written into the object. The next upgrade sends the chart's again.
kubectl apply -f menu.yaml
helm install menu web --take-ownership --force-conflicts --wait --timeout 90s
kubectl patch configmap menu-page --type merge -p '{"data": {"index.html": "Soup and bread."}}'

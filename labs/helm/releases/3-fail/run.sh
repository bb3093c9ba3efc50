# An upgrade that fails, and stays that way: the server has no such file, so the new Pod never becomes ready.
helm upgrade site ./site --set greeting=Goodbye,readyPath=/index.htm --wait --timeout 10s || true
helm history site
kubectl describe configmap site
kubectl get pods -l app.kubernetes.io/instance=site

# The old Pod still answers. Its page is a file of that ConfigMap, which the kubelet updates within a minute or so.
wait_for 150 "the file is updated" sh -c 'kubectl exec deployment/site -- wget -q -O - http://site/ | grep Goodbye'
kubectl exec deployment/site -- wget -q -O - http://site/

# Another failure. The Pod becomes ready, but a hook asks for a page that the chart doesn't have.
helm upgrade site ./site --set greeting=Sale,check=/prices.html --rollback-on-failure --timeout 90s || true
kubectl logs job/site-check
helm history site

# Roll back to 4, which has the same check. Then to 2, which has none.
helm rollback site 4 --timeout 90s || true
helm history site --max 2
helm rollback site 2 --wait --timeout 90s

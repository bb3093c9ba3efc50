# The release test as step 4 leaves it, with revision 1 for its first: Helm forgets all but the last ten.
helm uninstall test --ignore-not-found --wait --timeout 120s
kubectl delete secret,service -l app.kubernetes.io/instance=test
helm install test bakery -f test.yaml --wait --timeout 180s

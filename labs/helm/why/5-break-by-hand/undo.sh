# The release test as after step 4, at revision 1: Helm keeps only the last ten.
helm uninstall test --ignore-not-found --wait --timeout 120s
kubectl delete secret,service -l app.kubernetes.io/instance=test
helm install test bakery -f test.yaml --wait --timeout 180s

# An upgrade with one value. Then two objects that looked like leftovers are deleted.
helm upgrade test bakery --set replicas=3 >upgrade.txt
kubectl rollout status deployment/test-web --timeout 180s >>upgrade.txt
kubectl delete service/test-web secret/test-password
wait_for 60 "the DNS no longer has the name" no_answer test
kubectl exec customer -- wget -q -O - -T 3 http://test-web/ || helm status test | grep ^STATUS

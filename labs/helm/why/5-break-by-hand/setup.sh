# An upgrade with one value, and two objects that looked like leftovers.
helm upgrade test bakery --set replicas=3 >upgrade.txt
kubectl rollout status deployment/test-web --timeout 180s >>upgrade.txt
kubectl delete service/test-web secret/test-password
wait_for 60 "the name is gone from the DNS" no_answer test
kubectl exec customer -- wget -q -O - -T 3 http://test-web/ || helm status test | grep ^STATUS

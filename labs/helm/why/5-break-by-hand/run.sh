# Compare the release's manifest with the cluster. Then its values, now and in revision 1.
helm get manifest test | kubectl get -f - || true
helm history test
helm get values test
helm get values test --revision 1

# Upgrade with every value that the release needs: the title, and the replicas that the colleague wanted.
helm upgrade test bakery --set title='Test oven' --set replicas=3
kubectl rollout status deployment/test-web --timeout 180s
helm get manifest test | kubectl get -f -
wait_for 60 "it answers" kubectl exec customer -- wget -q -O - -T 5 http://test-web/
kubectl exec customer -- wget -q -O - http://test-web/
helm get values test

# What the release should consist of, held against what is there. Then its values, now and at first.
helm get manifest test | kubectl get -f - || true
helm history test
helm get values test
helm get values test --revision 1

# Every value that the release is to have, said again: the title, and what the colleague wanted.
helm upgrade test bakery --set title='Test oven' --set replicas=3
kubectl rollout status deployment/test-web --timeout 180s
helm get manifest test | kubectl get -f -
wait_for 60 "it answers" kubectl exec customer -- wget -q -O - -T 5 http://test-web/
kubectl exec customer -- wget -q -O - http://test-web/
helm get values test

# expect: no vote for fish is stored
# The vote was cast where fish isn't on offer.
helm install ballot ./vote --set env.CHOICES=fish\\,birds --wait --timeout 150s
wait_for 60 "ballot answers" kubectl exec voter -- wget -q -O - -T 3 http://ballot/
kubectl exec voter -- wget -q -O - --post-data choice=fish http://vote/votes || true

# A policy with two items under from, where one item with two selectors was meant.
kubectl apply -f backup.yaml
kubectl rollout status deployment/backup --timeout 120s
wait_for 20 "the nodes' rules have followed" kubectl exec deployment/client -- wget -q -O - -T 2 http://db/
kubectl exec deployment/backup -- wget -q -O - -T 2 http://db/
kubectl exec deployment/client -- wget -q -O - -T 2 http://db/

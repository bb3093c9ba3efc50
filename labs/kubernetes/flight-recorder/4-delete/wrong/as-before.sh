# expect: who.txt says 'replicaset-controller'
# It deleted Pods in steps 2 and 3. Now its own object is gone, too.
kubectl delete -f web.yaml
kubectl wait --for delete --timeout 90s pod -l app=web
echo replicaset-controller >who.txt

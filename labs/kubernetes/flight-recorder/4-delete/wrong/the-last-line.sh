# expect: who.txt says 'kubelet'
# The last call about a Pod is its kubelet's: the containers have ended. Another program had asked for that.
kubectl delete -f web.yaml
kubectl wait --for delete --timeout 90s pod -l app=web
echo kubelet >who.txt

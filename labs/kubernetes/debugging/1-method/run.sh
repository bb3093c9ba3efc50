# One look for each question, in the order in which a workload comes up.
kubectl apply -f shop.yaml
kubectl wait --for condition=Ready pod/client
kubectl rollout status deployment/shop

# Which state is it in?
kubectl get pods
# What was done for it, and by which component? The events are at the end.
kubectl describe pods -l app=shop
# What does the program say?
kubectl logs deployment/shop
# What is it like inside?
kubectl exec deployment/shop -- wget -qO- http://127.0.0.1:8080/
# And with tools that you bring along, in a container beside the program's?
kubectl debug -i "$(kubectl get pods -l app=shop -o name)" --image busybox:1.37 -- sh -c 'sleep 2; wget -qO- http://127.0.0.1:8080/'
# Which ready Pods stand behind the name, and is it answered?
kubectl describe service shop
wait_for 20 "the rules on the nodes follow" kubectl exec client -- wget -q -O - -T 3 http://shop
kubectl exec client -- wget -qO- http://shop

# Pending, and no node: no kubelet has it yet. What has the scheduler written?
kubectl get pods -l app=cart -o wide
kubectl describe pods -l app=cart
kubectl describe node drydock-worker | grep -A 2 Allocatable

# 500 whole CPUs, where 50 thousandths were meant.
kubectl set resources deployment/cart --requests cpu=50m
kubectl rollout status deployment/cart
kubectl get pods -l app=cart
wait_for 20 "the rules on the nodes follow" kubectl exec client -- wget -q -O - -T 3 http://cart
kubectl exec client -- wget -qO- http://cart

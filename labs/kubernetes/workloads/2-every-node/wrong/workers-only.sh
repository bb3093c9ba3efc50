# expect: the node drydock-control-plane has 0 ready Pods
# As it was written: nothing tolerates the taint.
kubectl apply -f agent.yaml
kubectl rollout status daemonset/agent --timeout 60s

# What does the budget allow, and why?
kubectl get poddisruptionbudgets -n shop
kubectl get deployment web -n shop

# Two of two must stay. With a third Pod there's one to spare.
kubectl scale deployment web -n shop --replicas 3
kubectl rollout status deployment/web -n shop --timeout 120s
kubectl get poddisruptionbudgets -n shop
kubectl drain care-worker --ignore-daemonsets --timeout 150s

# Now is the time to reboot the machine, or to upgrade its kubelet. Then open the node again.
kubectl get nodes
kubectl uncordon care-worker
kubectl get pods -n shop --field-selector spec.nodeName=care-worker

# Evict the Pods of web from a node, and keep at least three of them ready.
kubectl apply -f budget.yaml
kubectl wait --for 'jsonpath={.status.disruptionsAllowed}=1' --timeout 60s poddisruptionbudget/web
kubectl get poddisruptionbudget web
kubectl drain drydock-worker2 --ignore-daemonsets --pod-selector app=web --timeout 150s
kubectl get nodes
kubectl rollout status deployment/web --timeout 90s

# Uncordon it. Do any go back?
kubectl uncordon drydock-worker2
kubectl get pods -l app=web -o wide

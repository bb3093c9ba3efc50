# expect: drydock-worker2 is cordoned
# Drained, and not uncordoned.
kubectl apply -f budget.yaml
kubectl wait --for 'jsonpath={.status.disruptionsAllowed}=1' --timeout 60s poddisruptionbudget/web
kubectl drain drydock-worker2 --ignore-daemonsets --pod-selector app=web --timeout 150s

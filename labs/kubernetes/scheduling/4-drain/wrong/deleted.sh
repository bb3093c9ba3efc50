# expect: two Pods of web were missing at once
# Cordoned, and the Pods deleted: a plain delete doesn't ask the budget.
kubectl apply -f budget.yaml
kubectl wait --for 'jsonpath={.status.disruptionsAllowed}=1' --timeout 60s poddisruptionbudget/web
kubectl cordon drydock-worker2
kubectl delete pods -l app=web --field-selector spec.nodeName=drydock-worker2
kubectl rollout status deployment/web --timeout 90s
kubectl uncordon drydock-worker2

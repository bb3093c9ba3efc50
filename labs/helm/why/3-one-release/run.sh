# One command creates all ten, and Helm records which objects belong together.
kubectl delete poddisruptionbudget bakery-web
helm install bakery bakery
kubectl rollout status deployment/bakery-redis --timeout 180s
kubectl rollout status deployment/bakery-web --timeout 180s
wait_for 60 "it answers" kubectl exec customer -- wget -q -O - -T 5 http://bakery-web/
kubectl exec customer -- wget -q -O - http://bakery-web/

# What Helm recorded, how each object is marked, and where Helm stores the record.
helm get manifest bakery | grep ^kind
kubectl describe service bakery-web
kubectl get secrets

# Remove the budget's template again. This time the object goes, too.
rm bakery/templates/disruption-budget.yaml
helm upgrade bakery bakery
kubectl get poddisruptionbudgets
helm list

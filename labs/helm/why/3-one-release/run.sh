# One command for all ten, and a record of what belongs together.
kubectl delete poddisruptionbudget bakery-web
helm install bakery bakery
kubectl rollout status deployment/bakery-redis --timeout 180s
kubectl rollout status deployment/bakery-web --timeout 180s
wait_for 60 "it answers" kubectl exec customer -- wget -q -O - -T 5 http://bakery-web/
kubectl exec customer -- wget -q -O - http://bakery-web/

# What Helm knows of it, what each object says of it, and where Helm keeps that.
helm get manifest bakery | grep ^kind
kubectl describe service bakery-web
kubectl get secrets

# The budget goes again: out of the folder, and out of the cluster.
rm bakery/templates/disruption-budget.yaml
helm upgrade bakery bakery
kubectl get poddisruptionbudgets
helm list

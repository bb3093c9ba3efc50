# An application written by hand: one file for each object.
ls manifests
kubectl apply -f customer.yaml -f manifests
kubectl rollout status deployment/bakery-redis --timeout 180s
kubectl rollout status deployment/bakery-web --timeout 180s
wait_for 60 "it answers" kubectl exec customer -- wget -q -O - -T 5 http://bakery-web/
kubectl exec customer -- wget -q -O - http://bakery-web/

# What would you have to change for a second copy in this namespace?
grep -n bakery manifests/web-service.yaml

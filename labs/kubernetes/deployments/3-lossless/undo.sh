# Version 3 with its probe, and no trace of a version 4: another Deployment of the same name.
kubectl delete deployment web
kubectl wait --for delete --timeout 90s pod -l app=web
kubectl apply -f web.yaml
kubectl patch deployment web --patch-file readiness.yaml
kubectl annotate deployment/web kubernetes.io/change-cause='version 3, with a readiness probe'
kubectl rollout status deployment/web --timeout 240s
settled 3

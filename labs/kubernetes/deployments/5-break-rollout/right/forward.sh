# A repaired template does as well.
kubectl set image deployment/web web=busybox:1.37
kubectl rollout status deployment/web --timeout 60s

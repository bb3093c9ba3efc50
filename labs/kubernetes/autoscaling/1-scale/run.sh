# An idle program. The first metrics take a minute.
kubectl apply -f web.yaml -f hpa.yaml
kubectl rollout status deployment/web --timeout 120s
wait_for 200 "there are metrics" kubectl wait --for condition=ScalingActive=true --timeout 200s hpa/web
kubectl get hpa web

# A visitor.
kubectl apply -f visitors.yaml
watch_until 200 "1         4         4" kubectl get hpa web -w

# None any more.
kubectl delete pod visitors
watch_until 250 "1         4         1" kubectl get hpa web -w
kubectl describe hpa web

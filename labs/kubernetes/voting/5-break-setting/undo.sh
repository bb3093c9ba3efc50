# The settings and Deployments of app.yaml, as step 3 has scaled them. Votes left in the queue were cast by this step.
kubectl delete deployment vote worker result --wait
kubectl exec queue-0 -- redis-cli flushall
kubectl delete service database --ignore-not-found
kubectl delete configmap database --ignore-not-found
kubectl apply -f app.yaml
kubectl scale deployment vote --replicas 2
kubectl scale deployment worker --replicas 3
kubectl wait --for condition=Available --timeout 180s deployment --all
kubectl rollout status deployment/worker --timeout 120s

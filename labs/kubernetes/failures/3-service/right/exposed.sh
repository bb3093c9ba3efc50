# Both Services anew, from the Deployment: the selector is its own.
kubectl apply -f services.yaml
kubectl delete service first second
kubectl expose deployment web --name first --port 80 --target-port 8080
kubectl expose deployment web --name second --port 80 --target-port 8080
kubectl rollout status deployment/web --timeout 120s
kubectl wait --for condition=Ready --timeout 90s pod/client

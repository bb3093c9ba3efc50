# expect: a Pod that no ReplicaSet would replace
# The Pod gets the label that the Service asks for. It leaves its ReplicaSet, which makes another.
sed '/name: first/,/^---/s/- port: 80/- {port: 80, targetPort: 8080}/' services.yaml | kubectl apply -f -
kubectl rollout status deployment/web --timeout 120s
kubectl wait --for condition=Ready --timeout 90s pod/client
kubectl label pod -l app=web app=wed --overwrite
kubectl rollout status deployment/web --timeout 120s

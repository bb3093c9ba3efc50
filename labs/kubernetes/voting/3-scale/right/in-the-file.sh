# The numbers are written into app.yaml, where the next apply finds them too.
awk '/^  name: / {name = $2} /^  replicas: 1/ && name == "vote" {sub("1", "2")} /^  replicas: 1/ && name == "worker" {sub("1", "3")} {print}' app.yaml >scaled.yaml
kubectl apply -f scaled.yaml
kubectl rollout status deployment/vote --timeout 120s
kubectl rollout status deployment/worker --timeout 120s
./cast.sh dogs 30
./cast.sh cats 30

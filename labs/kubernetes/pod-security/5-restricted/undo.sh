# shop as it came, in a namespace that enforces restricted.
kubectl label namespace pod-security pod-security.kubernetes.io/enforce=restricted --overwrite
kubectl delete deployment shop --ignore-not-found
kubectl delete serviceaccount shop --ignore-not-found
wait_for 30 "no Pod of shop is left" bash -c 'kubectl get pods -l app=shop -o name | wc -l | grep -w 0'
kubectl apply -f shop.yaml

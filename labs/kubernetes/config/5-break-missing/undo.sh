# Back to release 1, which has its colour from settings-red.
kubectl delete deployment shop --ignore-not-found
kubectl delete secret till code --ignore-not-found
kubectl delete configmap settings
kubectl create configmap settings --from-literal colour=green
wait_for 60 "no Pod of shop is left" bash -c 'kubectl get pods -l app=shop -o name | wc -l | grep -w 0'
sed 's/name: settings$/name: settings-red/' shop.yaml | kubectl apply -f -
kubectl rollout status deployment/shop --timeout 120s

# Back to the ConfigMap settings, which says green and can be changed.
kubectl delete deployment shop --ignore-not-found
kubectl delete configmap settings settings-red colours red red-files --ignore-not-found
kubectl create configmap settings --from-literal colour=green
wait_for 60 "no Pod of shop is left" bash -c 'kubectl get pods -l app=shop -o name | wc -l | grep -w 0'
kubectl apply -f shop.yaml
kubectl rollout status deployment/shop --timeout 120s

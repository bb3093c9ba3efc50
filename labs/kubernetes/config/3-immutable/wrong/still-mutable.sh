# expect: can still be changed
# The colour is right, today.
kubectl create configmap settings-red --from-literal colour=red
sed 's/name: settings$/name: settings-red/' shop.yaml | kubectl apply -f -
kubectl rollout status deployment/shop --timeout 120s

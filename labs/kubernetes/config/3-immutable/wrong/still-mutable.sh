# expect: can still be changed
# What it says is right, today.
printf 'Monday to Friday\n08:00 to 18:00\n' >opening.txt
kubectl create configmap settings-red --from-literal colour=red --from-file opening.txt --dry-run=client -o yaml \
  >settings-red.yaml
kubectl apply -f settings-red.yaml
sed 's/name: settings$/name: settings-red/' shop.yaml | kubectl apply -f -
kubectl rollout status deployment/shop --timeout 120s

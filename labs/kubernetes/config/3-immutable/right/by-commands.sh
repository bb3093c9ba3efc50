# Created from a literal and a file, then made immutable: the same object in the end.
printf 'Monday to Friday\n08:00 to 18:00\n' >opening.txt
kubectl create configmap settings-red --from-literal colour=red --from-file opening.txt
kubectl patch configmap settings-red -p '{"immutable": true}'
sed 's/name: settings$/name: settings-red/' shop.yaml | kubectl apply -f -
kubectl rollout status deployment/shop --timeout 120s

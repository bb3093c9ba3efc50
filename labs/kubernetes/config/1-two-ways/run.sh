# A setting is in an object of its own. A container can get it as a variable and as a file.
# shellcheck disable=SC2016
kubectl create configmap settings --from-literal colour=blue
kubectl describe configmap settings
kubectl apply -f shop.yaml
kubectl rollout status deployment/shop --timeout 120s
kubectl exec deployment/shop -- sh -c 'echo variable $COLOUR, file $(cat /etc/settings/colour)'

# Look closer at the file.
kubectl exec deployment/shop -- ls -lA /etc/settings

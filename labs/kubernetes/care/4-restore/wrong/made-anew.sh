# expect: isn't the one of the snapshot
# The file makes a namespace of that name, and the password is remembered.
kubectl apply -f shop.yaml
kubectl create secret generic payment -n shop --from-literal password=correct-horse-7431
kubectl rollout status deployment/web -n shop --timeout 120s

# expect: is failed
# Helm owns the object, but the conflict about its field isn't settled.
kubectl apply -f menu.yaml
helm install menu web --set page='Soup and bread.' --take-ownership || true

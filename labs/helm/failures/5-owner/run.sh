# Let Helm take over an object that kubectl created: first the object, then the field that both set.
kubectl apply -f menu.yaml
helm install menu web --set page='Soup and bread.' || true
helm install menu web --set page='Soup and bread.' --take-ownership || true
# That left a failed release. From here on, upgrade it.
helm upgrade menu web --set page='Soup and bread.' --take-ownership --force-conflicts --wait --timeout 90s
kubectl describe configmap menu-page

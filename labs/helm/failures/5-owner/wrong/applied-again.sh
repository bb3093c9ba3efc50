# expect: index.html of menu-page says 'Soup.'
# Installed first; then kubectl apply brings back the other page, and the old one with it.
helm install menu web --set page='Soup and bread.' --wait --timeout 90s
kubectl apply -f menu.yaml

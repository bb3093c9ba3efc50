# expect: index.html of menu-page says 'Soup.'
# Installed first; then the other page is brought back with the whole file.
helm install menu web --set page='Soup and bread.' --wait --timeout 90s
kubectl apply -f menu.yaml

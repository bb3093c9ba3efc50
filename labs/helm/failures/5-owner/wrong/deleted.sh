# expect: allergens.html of menu-page says ''
# The object is deleted because it's in the way. Its other page goes with it.
kubectl apply -f menu.yaml
kubectl delete configmap menu-page
helm install menu web --set page='Soup and bread.' --wait --timeout 90s

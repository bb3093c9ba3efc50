# Both flags in the first attempt, and the page in a values file.
kubectl create -f menu.yaml
echo 'page: Soup and bread.' >page.yaml
helm upgrade --install menu web -f page.yaml --take-ownership --force-conflicts --wait --timeout 90s

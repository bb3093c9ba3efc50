# Lock and range disagree. What does each say, and which version would the wider range allow?
cat shop/Chart.lock shop/Chart.yaml
helm show values oci://127.0.0.1:8160/charts/web --version '^1.0.0' --plain-http

# That version has no value text, and shop sets no other. So the narrow range was right.
sed 's/\^1\.0\.0/~1.0.0/' shop/Chart.yaml >narrow.yaml
mv narrow.yaml shop/Chart.yaml
./deliver.sh
kubectl exec deployment/shop-web -- wget -q -O - http://127.0.0.1:8080

# expect: the page says 'colour , size 10'
# The line breaks are back. The first list of variables is still missing.
sed 's/- >$/- |/' shop.yaml >half.yaml
kubectl apply -f half.yaml
kubectl rollout status deployment/shop

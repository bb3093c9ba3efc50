# expect: the controller may patch websites
# One rule for the object and its status: now the controller may change what people ask for.
sed -e 's/\[get, patch\]/[get, create, patch]/' -e 's|\[websites\]|[websites, websites/status]|' \
  -e 's/\[list\]/[list, patch]/' rights.yaml >repaired.yaml
kubectl apply -f repaired.yaml
kubectl wait --for condition=Ready website/shop --timeout 120s

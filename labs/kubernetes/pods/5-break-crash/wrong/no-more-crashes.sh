# expect: nothing useful on port 8080
# It no longer ends, and it no longer serves.
sed 's|; exit 1|; sleep 36000|' front.yaml >other.yaml
kubectl replace --force -f other.yaml
kubectl wait --for condition=Ready --timeout 60s pod/front

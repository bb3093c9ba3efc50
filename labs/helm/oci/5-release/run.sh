# update writes the lock. Then package shop as a new version, with web inside.
helm dependency update shop --plain-http
cat shop/Chart.lock

helm package shop --version 0.2.0 -d packages
tar -tzf packages/shop-0.2.0.tgz
helm push packages/shop-0.2.0.tgz oci://127.0.0.1:8160/charts --plain-http

helm upgrade shop oci://127.0.0.1:8160/charts/shop --version 0.2.0 --plain-http --wait
kubectl exec deployment/shop-web -- wget -q -O - http://127.0.0.1:8080

# Takes shop 0.2.0 out of the registry, and the release back to shop 0.1.0 with web 1.0.0.
docker exec drydock-charts rm -rf /var/lib/registry/docker/registry/v2/repositories/charts/shop
rm -rf before
mkdir before
cp -R "${DRYDOCK_LAB_FOLDER:?}/files/shop" before/shop
sed 's/~1.0.0/1.0.0/' "$DRYDOCK_LAB_FOLDER/files/shop/Chart.yaml" >before/shop/Chart.yaml
helm dependency update before/shop --plain-http
helm upgrade --install shop before/shop --reset-values --wait --timeout 120s

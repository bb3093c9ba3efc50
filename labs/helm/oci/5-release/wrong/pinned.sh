# expect: asks for web 1.0.1
# The range is given up for one version.
sed 's/version: ~1.0.0/version: 1.0.1/' shop/Chart.yaml >Chart.new
mv Chart.new shop/Chart.yaml
helm dependency update shop --plain-http
helm package shop --version 0.2.0 -d packages
helm push packages/shop-0.2.0.tgz oci://127.0.0.1:8160/charts --plain-http
helm upgrade shop oci://127.0.0.1:8160/charts/shop --version 0.2.0 --plain-http --wait

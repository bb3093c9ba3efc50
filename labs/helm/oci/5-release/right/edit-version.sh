# The version is in Chart.yaml, the range has quotes, and the release is installed from the package's file.
sed -e 's/^version: .*/version: "0.2.0"/' -e 's/version: ~1.0.0/version: "~1.0.0"/' shop/Chart.yaml >Chart.new
mv Chart.new shop/Chart.yaml
rm -r shop/charts
helm package shop -u --plain-http -d .
helm push shop-0.2.0.tgz oci://127.0.0.1:8160/charts/ --plain-http
helm upgrade --install shop shop-0.2.0.tgz --wait

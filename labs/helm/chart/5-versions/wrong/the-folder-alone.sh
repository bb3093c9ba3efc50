# expect: the image busybox
# The test is changed after the installation. What is installed has the old one.
sed 's/^version: .*/version: 0.2.0/; s/^appVersion: .*/appVersion: "1.30"/' web/Chart.yaml >edited && mv edited web/Chart.yaml
helm upgrade --install web web --wait --timeout 120s
sed 's/image: busybox.*/image: busybox:1.37/' web/templates/tests/test-connection.yaml >edited && mv edited web/templates/tests/test-connection.yaml

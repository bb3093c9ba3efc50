# expect: lint says
# To YAML 1.30 is a number, the same as 1.3.
sed 's/^version: .*/version: 0.2.0/; s/^appVersion: .*/appVersion: 1.30/' web/Chart.yaml >edited && mv edited web/Chart.yaml
helm upgrade --install web web

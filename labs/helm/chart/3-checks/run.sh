# Five checks of the chart as it is. None of them stores anything in the cluster.
helm lint --strict web
helm template trial web | grep ^kind
helm install trial web --dry-run=client --hide-notes | grep -E '^(STATUS|DESCRIPTION)'
helm install trial web --dry-run=server --hide-notes | grep -E '^(STATUS|DESCRIPTION)'
helm template trial web | kubectl apply --server-side --field-manager helm --dry-run=server -f -

# A copy with a fault: a version without quotes. See what lint says, and what the chart would have installed:
cp -R web faulty
sed 's/^appVersion: .*/appVersion: 1.10/' web/Chart.yaml >faulty/Chart.yaml
helm lint --strict faulty || true
helm template trial faulty --show-only templates/deployment.yaml | grep image:

# Another fault: a word where a number belongs.
cp web/Chart.yaml faulty/Chart.yaml
sed 's/^replicaCount: .*/replicaCount: two/' web/values.yaml >faulty/values.yaml
helm lint --strict faulty
helm install trial faulty --dry-run=server --hide-notes | grep -E '^(STATUS|DESCRIPTION)'
helm template trial faulty | kubectl apply --server-side --field-manager helm --dry-run=server -f - || true

# And an image that doesn't exist. Only a node finds that out, and only --wait waits for it.
sed 's/^  tag: ""/  tag: "1.62"/' web/values.yaml >faulty/values.yaml
helm install trial faulty --wait --timeout 20s --hide-notes || true
helm uninstall trial --wait --timeout 120s

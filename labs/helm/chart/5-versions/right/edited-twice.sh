# Only the lines that matter are edited. Installed once too early, then upgraded. With single quotes, and the full name of an image.
sed "s/^version: .*/version: 0.2.0/; s/^appVersion: .*/appVersion: '1.30'/" web/Chart.yaml >edited && mv edited web/Chart.yaml
helm install web ./web --wait --timeout 120s
sed 's#image: busybox.*#image: "docker.io/library/busybox:1.37"#' web/templates/tests/test-connection.yaml >edited && mv edited web/templates/tests/test-connection.yaml
helm upgrade web ./web --wait --timeout 120s
wait_for 60 "the test passes" helm test web --timeout 60s

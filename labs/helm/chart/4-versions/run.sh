#!/usr/bin/env bash
# One version for the package, one for what is in it. Quotes keep the second one a text.
set -o errexit -o nounset -o pipefail

sed 's/^version: .*/version: 0.2.0/; s/^appVersion: .*/appVersion: "1.30"/' web/Chart.yaml >edited
mv edited web/Chart.yaml
sed 's/image: busybox.*/image: busybox:1.37/' web/templates/tests/test-connection.yaml >edited
mv edited web/templates/tests/test-connection.yaml
helm lint --strict --quiet web

# Installs, or upgrades what is there. --wait goes on when the Pod is ready.
helm upgrade --install web web --wait --timeout 120s --hide-notes
helm list --filter '^web$' --output yaml
kubectl get deployment web --output 'jsonpath={..image}{"\n"}'

# The chart brings its own test: a Pod that asks the Service. Once more where a node did not know the Service yet.
helm test web --timeout 90s >tested.txt || helm test web --timeout 90s >tested.txt
grep -A 3 'TEST SUITE' tested.txt

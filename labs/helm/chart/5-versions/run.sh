# One version is the package's, the other one the program's. Quotes keep the second a string.
cat >web/Chart.yaml <<'END'
apiVersion: v2
name: web
description: A page behind a Service
type: application
version: 0.2.0
appVersion: "1.30"
END
sed 's/image: busybox.*/image: busybox:1.37/' web/templates/tests/test-connection.yaml >edited
mv edited web/templates/tests/test-connection.yaml
helm lint --strict web

# Installs the release, or upgrades it if it's there. --wait returns once the Pod is ready.
helm upgrade --install web web --wait --timeout 120s --hide-notes
helm list
kubectl get deployment web -o wide

# The chart brings its own test: a Pod that asks the Service.
wait_for 30 "the Service has its Pod" kubectl wait endpointslice -l kubernetes.io/service-name=web --for jsonpath='{.endpoints[0].conditions.ready}'=true --timeout 5s
helm test web --timeout 90s

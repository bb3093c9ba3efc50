#!/usr/bin/env bash
# A program listens whether it has a Service or not. So a missing value means what it meant before, and worker gets that blueprint.
set -o errexit -o nounset -o pipefail

helm lint --strict --quiet worker
helm template worker ./worker | grep -A 1 -e 'name: PORT' -e 'ports:'
cat blueprint/templates/_port.tpl

cat >blueprint/templates/_port.tpl <<'EOF'
{{/* Where the program listens: it is told so, and the probes ask there. A service without a Service listens too. */}}
{{- define "blueprint.port" -}}
{{ .Values.service.targetPort | default 8080 }}
{{- end }}
EOF
for chart in blueprint worker; do
  sed 's/^version: .*/version: 0.3.1/' "$chart/Chart.yaml" >Chart.new
  mv Chart.new "$chart/Chart.yaml"
done
helm dependency update worker >/dev/null
helm upgrade worker ./worker --set replicas=2 --wait --timeout 150s >/dev/null
helm status worker | grep '^STATUS'
kubectl get deployments --selector app.kubernetes.io/managed-by=Helm --label-columns blueprint

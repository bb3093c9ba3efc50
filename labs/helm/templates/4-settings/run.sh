#!/usr/bin/env bash
# A map becomes a list: range over names and values, and quote both, since each may look like something else to YAML.
set -o errexit -o nounset -o pipefail

cat >env.yaml <<'EOF'
          {{- with .Values.settings }}
          env:
            {{- range $name, $value := . }}
            - name: {{ $name | quote }}
              value: {{ $value | quote }}
            {{- end }}
          {{- end }}
EOF
sed '/^ *command: /r env.yaml' kiosk/templates/deployment.yaml >deployment.yaml
mv deployment.yaml kiosk/templates/deployment.yaml

helm lint --strict --quiet kiosk -f settings.yaml
helm template north kiosk -f settings.yaml | sed -n '/ env:/,/ ports:/p'

helm upgrade north kiosk -f full.yaml -f settings.yaml --wait --timeout 120s
newest=$(kubectl get pod --selector app.kubernetes.io/instance=north \
  --sort-by .metadata.creationTimestamp --output name | tail -n 1)
kubectl exec "$newest" -- env | grep -E '^(CURRENCY|LOT|NOTE|SEATS|WIFI)=' | sort

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

old=$(kubectl get pod --selector app.kubernetes.io/instance=north --output name)
helm upgrade north kiosk -f full.yaml -f settings.yaml --wait --timeout 120s
kubectl wait --for delete "$old" --timeout 60s
kubectl exec deployment/north-kiosk -- env | grep -E '^(CURRENCY|LOT|NOTE|SEATS|WIFI)='

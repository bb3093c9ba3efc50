# A map becomes a list: range over names and values, and quote both, since each may look like something else to YAML.
cat >env.yaml <<'END'
          {{- with .Values.settings }}
          env:
            {{- range $name, $value := . }}
            - name: {{ $name | quote }}
              value: {{ $value | quote }}
            {{- end }}
          {{- end }}
END
sed '/^ *command: /r env.yaml' kiosk/templates/deployment.yaml >deployment.yaml
mv deployment.yaml kiosk/templates/deployment.yaml

helm lint --strict kiosk -f settings.yaml
helm template north kiosk -f settings.yaml --show-only templates/deployment.yaml | grep -A 10 env:

helm upgrade north kiosk -f full.yaml -f settings.yaml --wait --timeout 120s
wait_for 60 "the old Pod is gone" sh -c 'kubectl exec deployment/north-kiosk -- env | grep LOT='
kubectl exec deployment/north-kiosk -- env

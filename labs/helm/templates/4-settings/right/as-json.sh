# Each entry in one line of JSON, which is YAML too; no map, no list.
cat >env.yaml <<'END'
          env:
            {{- range $name, $value := .Values.settings }}
            - {{ dict "name" $name "value" (toString $value) | toJson }}
            {{- else }}
            []
            {{- end }}
END
sed '/^ *command: /r env.yaml' kiosk/templates/deployment.yaml >deployment.yaml && mv deployment.yaml kiosk/templates/deployment.yaml
helm upgrade --install north ./kiosk --values full.yaml --values settings.yaml --wait --timeout 120s

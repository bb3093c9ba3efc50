# expect: the variable CURRENCY
# As in a manifest. YAML reads the colon in a note, numbers and booleans, and the upgrade is refused.
cat >env.yaml <<'END'
          env:
            {{- range $name, $value := .Values.settings }}
            - name: {{ $name }}
              value: {{ $value }}
            {{- end }}
END
sed '/^ *command: /r env.yaml' kiosk/templates/deployment.yaml >deployment.yaml && mv deployment.yaml kiosk/templates/deployment.yaml
helm upgrade north kiosk -f full.yaml -f settings.yaml --wait --timeout 120s || true

# expect: with other settings
# Good for these five. A name may look like something else to YAML as well.
cat >env.yaml <<'END'
          env:
            {{- range $name, $value := .Values.settings }}
            - name: {{ $name }}
              value: {{ $value | quote }}
            {{- end }}
END
sed '/^ *command: /r env.yaml' kiosk/templates/deployment.yaml >deployment.yaml && mv deployment.yaml kiosk/templates/deployment.yaml
helm upgrade north kiosk -f full.yaml -f settings.yaml --wait --timeout 120s

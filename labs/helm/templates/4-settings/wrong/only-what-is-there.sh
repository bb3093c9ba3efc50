# expect: the variable ZERO
# To a template 0 and an empty string are as good as nothing.
cat >env.yaml <<'END'
          env:
            {{- range $name, $value := .Values.settings }}
            {{- if $value }}
            - name: {{ $name | quote }}
              value: {{ $value | quote }}
            {{- end }}
            {{- end }}
END
sed '/^ *command: /r env.yaml' kiosk/templates/deployment.yaml >deployment.yaml && mv deployment.yaml kiosk/templates/deployment.yaml
helm upgrade north kiosk -f full.yaml -f settings.yaml --wait --timeout 120s

# expect: has lost its dishes
# The chart is right. The upgrade was given one file, and began from the chart's defaults.
cat >env.yaml <<'END'
          {{- with .Values.settings }}
          env:
            {{- range $name, $value := . }}
            - name: {{ $name | quote }}
              value: {{ $value | quote }}
            {{- end }}
          {{- end }}
END
sed '/^ *command: /r env.yaml' kiosk/templates/deployment.yaml >deployment.yaml && mv deployment.yaml kiosk/templates/deployment.yaml
helm upgrade north kiosk -f settings.yaml --wait --timeout 120s

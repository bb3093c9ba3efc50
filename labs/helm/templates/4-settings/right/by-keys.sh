# Over the sorted names, each value looked up; the values that the release has, and the settings on top.
cat >env.yaml <<'END'
          {{- if .Values.settings }}
          env:
            {{- range keys .Values.settings | sortAlpha }}
            - name: {{ quote . }}
              value: {{ get $.Values.settings . | toString | quote }}
            {{- end }}
          {{- end }}
END
sed '/^ *command: /r env.yaml' kiosk/templates/deployment.yaml >deployment.yaml && mv deployment.yaml kiosk/templates/deployment.yaml
helm upgrade north kiosk --reset-then-reuse-values -f settings.yaml --wait --timeout 120s

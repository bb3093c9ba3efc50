{{- define "blueprint.service" -}}
apiVersion: v1
kind: Service
metadata:
  name: {{ .Release.Name }}
  labels:
    {{- include "blueprint.labels" . | nindent 4 }}
spec:
  selector:
    {{- include "blueprint.selector" . | nindent 4 }}
  ports:
    - port: {{ .Values.service.port }}
      targetPort: http
{{- end }}

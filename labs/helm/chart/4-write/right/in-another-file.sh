# In the file of the Service, with "with" in place of "if", where $ is still the whole; the defaults at the top of values.yaml.
cat >>web/templates/service.yaml <<'YAML'
{{- with .Values.disruptionBudget }}
{{- if .enabled }}
---
kind: PodDisruptionBudget
apiVersion: policy/v1
metadata:
  labels: {{- include "web.labels" $ | nindent 4 }}
    app.kubernetes.io/component: availability
  name: {{ template "web.fullname" $ }}
spec:
  selector:
    matchLabels: {{- include "web.selectorLabels" $ | nindent 6 }}
  maxUnavailable: {{ .maxUnavailable }}
{{- end }}
{{- end }}
YAML
{
  printf 'disruptionBudget: {enabled: false, maxUnavailable: 1}\n'
  cat web/values.yaml
} >edited && mv edited web/values.yaml

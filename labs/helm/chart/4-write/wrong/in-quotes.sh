# expect: the API server refuses
# Quotes suit the percentage, and make a string of the number.
cat >web/templates/disruption-budget.yaml <<'YAML'
{{- if .Values.disruptionBudget.enabled }}
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: {{ include "web.fullname" . }}
  labels:
    {{- include "web.labels" . | nindent 4 }}
spec:
  maxUnavailable: {{ .Values.disruptionBudget.maxUnavailable | quote }}
  selector:
    matchLabels:
      {{- include "web.selectorLabels" . | nindent 6 }}
{{- end }}
YAML
printf '\ndisruptionBudget:\n  enabled: false\n  maxUnavailable: 1\n' >>web/values.yaml

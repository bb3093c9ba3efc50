# expect: "maxUnavailable": 3}, the PodDisruptionBudget has maxUnavailable 1
# The number is in the template. No value changes it.
cat >web/templates/disruption-budget.yaml <<'YAML'
{{- if (.Values.disruptionBudget).enabled }}
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: {{ include "web.fullname" . }}
  labels:
    {{- include "web.labels" . | nindent 4 }}
spec:
  maxUnavailable: 1
  selector:
    matchLabels:
      {{- include "web.selectorLabels" . | nindent 6 }}
{{- end }}
YAML

# No line in values.yaml: the template itself says what holds without a value, and tells "not given" from zero.
cat >web/templates/pdb.yaml <<'YAML'
{{- $budget := .Values.disruptionBudget | default dict -}}
{{- if $budget.enabled -}}
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: {{ include "web.fullname" . }}
  labels: {{- include "web.labels" . | nindent 4 }}
spec:
  maxUnavailable: {{ hasKey $budget "maxUnavailable" | ternary $budget.maxUnavailable 1 }}
  selector:
    matchLabels: {{- include "web.selectorLabels" . | nindent 6 }}
{{- end }}
YAML

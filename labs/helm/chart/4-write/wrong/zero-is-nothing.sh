# expect: "maxUnavailable": 0}, the PodDisruptionBudget has maxUnavailable 1
# To "default", zero is as good as not given. So no value forbids every eviction.
cat >web/templates/disruption-budget.yaml <<'YAML'
{{- if (.Values.disruptionBudget).enabled }}
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: {{ include "web.fullname" . }}
  labels:
    {{- include "web.labels" . | nindent 4 }}
spec:
  maxUnavailable: {{ .Values.disruptionBudget.maxUnavailable | default 1 }}
  selector:
    matchLabels:
      {{- include "web.selectorLabels" . | nindent 6 }}
{{- end }}
YAML

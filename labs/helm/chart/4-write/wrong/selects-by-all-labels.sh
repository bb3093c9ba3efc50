# expect: has the selector
# All labels where only the selector's belong: after the next version of the chart, the old Pods have no budget.
cat >web/templates/disruption-budget.yaml <<'YAML'
{{- if .Values.disruptionBudget.enabled }}
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: {{ include "web.fullname" . }}
  labels:
    {{- include "web.labels" . | nindent 4 }}
spec:
  maxUnavailable: {{ .Values.disruptionBudget.maxUnavailable }}
  selector:
    matchLabels:
      {{- include "web.labels" . | nindent 6 }}
{{- end }}
YAML
printf '\ndisruptionBudget:\n  enabled: false\n  maxUnavailable: 1\n' >>web/values.yaml

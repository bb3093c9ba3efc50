# expect: with the chart's own values there is a PodDisruptionBudget
# A template without a condition. Everyone who upgrades gets a budget that they didn't ask for.
cat >web/templates/disruption-budget.yaml <<'YAML'
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
      {{- include "web.selectorLabels" . | nindent 6 }}
YAML
printf '\ndisruptionBudget:\n  enabled: true\n  maxUnavailable: 1\n' >>web/values.yaml

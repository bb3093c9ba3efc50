# expect: for the release other-web, the PodDisruptionBudget has the name shop-web
# What the chart makes for the release shop, copied. Another release gets the same name, and a budget for shop's Pods.
cat >web/templates/disruption-budget.yaml <<'YAML'
{{- if .Values.disruptionBudget.enabled }}
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: shop-web
  labels:
    {{- include "web.labels" . | nindent 4 }}
spec:
  maxUnavailable: {{ .Values.disruptionBudget.maxUnavailable }}
  selector:
    matchLabels:
      app.kubernetes.io/name: web
      app.kubernetes.io/instance: shop
{{- end }}
YAML
printf '\ndisruptionBudget:\n  enabled: false\n  maxUnavailable: 1\n' >>web/values.yaml

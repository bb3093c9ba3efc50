# A template for a PodDisruptionBudget. What differs from release to release comes from values and named templates.
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
      {{- include "web.selectorLabels" . | nindent 6 }}
{{- end }}
YAML

# The defaults are in values.yaml, where people look for what they can set.
cat >>web/values.yaml <<'YAML'

# Limits how many Pods an eviction, such as a drain, may take at the same time.
disruptionBudget:
  enabled: false
  # A number of Pods or a percentage.
  maxUnavailable: 1
YAML

# By default nothing is added. Switched on, the object has the release's name and labels.
helm lint --strict web
helm template shop web | grep ^kind
helm template shop web --set disruptionBudget.enabled=true --show-only templates/disruption-budget.yaml

# Values that are easy to get wrong: zero, and a percentage.
helm template shop web --set disruptionBudget.enabled=true,disruptionBudget.maxUnavailable=0 | grep maxUnavailable
helm template shop web --set disruptionBudget.enabled=true,disruptionBudget.maxUnavailable=25% | grep maxUnavailable

# Would the API server take it?
helm template shop web --set disruptionBudget.enabled=true | kubectl apply --server-side --field-manager helm --dry-run=server -f -

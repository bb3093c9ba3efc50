{{/* All objects of one service. Whoever calls this hands over its own values, release and chart: the dot. */}}
{{- define "blueprint.all" -}}
{{ include "blueprint.deployment" . }}
{{- if .Values.service }}
---
{{ include "blueprint.service" . }}
{{- end }}
{{- end }}

{{/* Who a Pod belongs to. A Deployment's selector cannot be changed: nothing stands here that a version changes. */}}
{{- define "blueprint.selector" -}}
app.kubernetes.io/name: {{ .Chart.Name }}
app.kubernetes.io/instance: {{ .Release.Name }}
{{- end }}

{{- define "blueprint.labels" -}}
{{ include "blueprint.selector" . }}
app.kubernetes.io/version: {{ .Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .Release.Service }}
helm.sh/chart: {{ .Chart.Name }}-{{ .Chart.Version | replace "+" "_" }}
blueprint: {{ .Subcharts.blueprint.Chart.Version | replace "+" "_" | quote }}
{{- end }}

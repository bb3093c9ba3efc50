{{/* Where the program listens: it is told so, and the probes ask there. */}}
{{- define "blueprint.port" -}}
8080
{{- end }}

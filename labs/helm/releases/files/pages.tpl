{{range .items}}{{.kind}}: {{with .data}}{{index . "index.html"}}{{end}}
{{- with .spec}}{{.template.metadata.annotations.page}}, {{.replicas}} replicas{{end}}
{{end -}}

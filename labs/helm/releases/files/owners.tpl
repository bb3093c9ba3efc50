{{range .metadata.managedFields}}{{.manager}}: {{.operation}}{{with .subresource}} of {{.}}{{end}}
{{- with .fieldsV1}}{{with index . "f:spec"}}{{range $field, $_ := .}} {{$field}}{{end}}{{end}}{{end}}
{{end -}}

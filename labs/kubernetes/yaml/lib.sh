# Helpers of this lab's checks.

# owners FIELD: who owns that field of the spec of till, one name a line, without repeats.
owners() {
  kubectl get deployment till -o "go-template={{range .metadata.managedFields}}{{\$who := .manager}}{{
    range \$field, \$_ := index .fieldsV1 \"f:spec\"}}{{if eq \$field \"f:$1\"}}{{\$who}}{{\"\\n\"}}{{end}}{{end}}{{end}}" | sort -u
}

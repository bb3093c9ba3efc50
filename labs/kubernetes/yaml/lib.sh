# Helpers of this lab's checks.

# owners FIELD: who owns that field of the spec of till, one name a line, without repeats.
owners() {
  kubectl get deployment till -o "go-template={{range .metadata.managedFields}}{{\$who := .manager}}{{
    range \$field, \$_ := index .fieldsV1 \"f:spec\"}}{{if eq \$field \"f:$1\"}}{{\$who}}{{\"\\n\"}}{{end}}{{end}}{{end}}" | sort -u
}

# asked_for_in_a_file DEPLOYMENT COUNT: goes on only if a file in the work folder, whatever its name, asks for that many
# Pods of the Deployment.
asked_for_in_a_file() {
  local file says template
  template="{{if eq .kind \"Deployment\"}}{{if eq .metadata.name \"$1\"}}{{.spec.replicas}}{{end}}{{end}}"
  for file in *.yaml *.yml *.json; do
    if [[ ! -s $file ]]; then continue; fi
    says=$(kubectl create --dry-run=client -f "$file" -o "go-template=$template" 2>/dev/null) || true
    if [[ $says == "$2" ]]; then return; fi
  done
  fail "no file in the work folder asks for $2 Pods of $1" "a corrected web.yaml, or a corrected copy" \
    "kubectl apply --dry-run=server -f FILE says what is wrong with a file"
}

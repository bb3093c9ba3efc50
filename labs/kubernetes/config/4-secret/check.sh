# Holds when the Pod visitor reads the Secret door in a file that's mounted from it, though its account has no right to
# read it through the API.
# shellcheck disable=SC2016
in_lab_namespace
object_exists secret door
pod_ready visitor
wanted=$(kubectl get secret door -o 'go-template={{.data.code | base64decode}}')
[[ -n $wanted ]] || fail "the Secret door has no key code" "that key" "kubectl describe secret door"
seen=$(kubectl exec visitor -- cat /etc/door/code 2>/dev/null) || true
[[ $seen == "$wanted" ]] ||
  fail "the Pod visitor reads '$seen' in /etc/door/code" "'$wanted', as the Secret door has it" \
    "kubectl describe pod visitor shows its volumes"
mounted=$(kubectl get pod visitor -o 'go-template={{$volumes := .spec.volumes}}{{range .spec.containers}}{{range .volumeMounts}}{{$mount := .name}}{{if eq .mountPath "/etc/door" "/etc/door/"}}{{range $volumes}}{{if eq .name $mount}}{{with .secret}}{{.secretName}}{{end}}{{end}}{{end}}{{end}}{{end}}{{end}}')
[[ $mounted == door ]] || fail "what is at /etc/door in the Pod visitor isn't the Secret door" "the Secret, mounted" "visitor.yaml, under volumes"
account=$(kubectl get pod visitor -o 'jsonpath={.spec.serviceAccountName}')
if kubectl auth can-i get secret/door --as "system:serviceaccount:config:$account" >/dev/null 2>&1; then
  fail "the Pod's account, $account, may read the Secret door" "an account without that right" "kubectl get rolebindings shows who has which rights"
fi
pass "the Pod visitor reads the code, and its account has no right to"

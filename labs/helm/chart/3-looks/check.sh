# Holds when a release trial was tried whose image doesn't exist, and nothing of it is left.
in_lab_namespace
could_not_pull || fail "the cluster knows of no Pod of a release trial whose image couldn't be pulled" "one: only a node finds that fault" "helm install trial, from a chart whose tag is 1.62; kubectl get events"
[[ -z $(helm list --filter '^trial$' --short) ]] || fail "there is a release named trial" "none: it was only tried" "helm uninstall --help"
pass "a node found what no look had found, and nothing is installed"

# Holds when a release trial was tried whose image doesn't exist, and nothing of it is left. Where checks.tsv was measured, each row says what's true.
in_lab_namespace
table_is checks <<'END'
appVersion: 1.10 | found | – | – | – | –
indent, not nindent | found | found | found | found | found
kind: Servise | – | – | – | found | found
nindent 2, not 4 | – | – | – | – | found
replicaCount: two | – | – | – | – | found
replicacount: 3 | – | – | – | – | –
tag: "1.62" | – | – | – | – | –
END
could_not_pull || fail "the cluster knows no Pod of a release trial whose image couldn't be pulled" "one, because only a node finds that fault" "helm install trial, from a chart whose tag is 1.62; kubectl get events"
[[ -z $(helm list --filter '^trial$' --short) ]] || fail "there is a release named trial" "none, because it was only a trial" "helm uninstall --help"
pass "a node found what no check had found, and nothing is installed"

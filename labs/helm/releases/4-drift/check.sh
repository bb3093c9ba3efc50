# Holds when an upgrade has met a conflict, and the release site is deployed after that, with the chart's number of replicas. Where the table was
# measured, each row says what became of the change.
in_lab_namespace
table_is drift <<'END'
label deployment team=night | stays | stays
scale deployment --replicas=2 | upgrade refused | undone
patch configmap --patch={"data":{"index.html":"Mine"}} | upgrade refused | undone
label service helm.sh/chart- | undone | undone
delete service | undone | undone
END
last_revision site
[[ $(helm history site -o yaml) == *"conflict occurred"* ]] || fail "no revision of site that met a conflict" "one" "kubectl scale deployment site, then helm upgrade"
[[ $STATUS == deployed ]] || fail "revision $REVISION of site is $STATUS: $DESCRIPTION" "deployed" "helm upgrade --help: --force-conflicts"
page_is Morning
count=$(kubectl get deployment site -o 'jsonpath={.spec.replicas}')
[[ $count == 1 ]] || fail "the Deployment site has $count replicas" "1, as in the chart" "helm upgrade --help: --force-conflicts"
pass "site is deployed again, with one Pod and the page Morning"

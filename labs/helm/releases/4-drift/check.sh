# Holds when an upgrade has met a conflict, and the release site is deployed after that, with the number of Pods that the chart has.
in_lab_namespace
last_revision site
[[ $(helm history site -o yaml) == *"conflict occurred"* ]] || fail "no revision of site that met a conflict" "one" "kubectl scale deployment site, then helm upgrade"
[[ $STATUS == deployed ]] || fail "revision $REVISION of site is $STATUS: $DESCRIPTION" "deployed" "helm upgrade --help: --force-conflicts"
page_is Morning
count=$(kubectl get deployment site -o 'jsonpath={.spec.replicas}')
[[ $count == 1 ]] || fail "the Deployment site is to have $count Pods" "1, as the chart says" "helm upgrade --help: --force-conflicts"
pass "site is deployed again, with one Pod and the page Morning"

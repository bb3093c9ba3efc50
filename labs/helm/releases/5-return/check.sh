# Holds when the history of site has a revision that was uninstalled, and a later one that is deployed with what revision 2 sent.
in_lab_namespace
last_revision site
# A new installation on top of that history changes the status.
[[ $(revisions site uninstalled) -ge 1 || $(helm history site -o yaml) == *"superseded by new release"* ]] ||
  fail "no uninstalled revision in the history of site" "one, and a later revision" "helm history site; helm uninstall --help says how the history stays"
[[ $STATUS == deployed ]] || fail "revision $REVISION of site is $STATUS" "a later one that is deployed" "helm --help: which command goes back to an old revision?"
page_is Welcome
now=$(helm get manifest site)
# Helm keeps ten revisions. After many attempts, the second may be gone.
second=$(helm get manifest site --revision 2 2>/dev/null) || second=$now
[[ $now == "$second" ]] || fail "revision $REVISION of site differs from revision 2 in more than the page" "what revision 2 sent" "diff <(helm get manifest site --revision 2) <(helm get manifest site)"
kubectl rollout status deployment/site --timeout 60s >/dev/null 2>&1 || true
pods_ready site 1
pass "site was uninstalled, and is back as revision $REVISION with the page Welcome"

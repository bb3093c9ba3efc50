# Holds when the history has a failed upgrade, and the last revision went back to the page Welcome afterwards.
in_lab_namespace
last_revision site
[[ $(revisions site failed) -ge 1 ]] || fail "no failed revision in the history of site" "at least one" "helm history site; the page shows two upgrades that fail"
[[ $STATUS == deployed && $DESCRIPTION == "Rollback to "* ]] ||
  fail "the last revision of site is $STATUS: $DESCRIPTION" "deployed: Rollback to 2" "helm history site; --rollback-on-failure makes Helm go back, helm rollback does it by hand"
page_is Welcome
pods_ready site 1
pass "after $(revisions site failed) failed upgrades, revision $REVISION is a rollback, and the page says Welcome"

# Holds when the release site has at least two revisions, the second with the page Welcome, which later steps go back to, and the last is deployed with it.
in_lab_namespace
release_is site deployed
[[ $REVISION -ge 2 ]] || fail "site is at revision $REVISION" "2 or more" "helm upgrade makes the next one"
page_is Welcome
[[ $(value_given site greeting --revision 2) == Welcome ]] ||
  fail "revision 2 of site was given the greeting '$(value_given site greeting --revision 2)'" "Welcome, since later steps go back to revision 2" "helm uninstall site, then the step from its beginning"
pods_ready site 1
pass "revision $REVISION of site is deployed, and the page says Welcome"

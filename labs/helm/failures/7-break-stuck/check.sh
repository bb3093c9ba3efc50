# Holds when the release kiosk is deployed, all of its Pods are ready, and they answer with the new page.
in_lab_namespace
release_is kiosk deployed
[[ $REVISION -ge 2 ]] || fail "the release kiosk is at revision 1: it was installed again" "the stuck release, upgraded" "helm history kiosk; during an uninstall, the page is down"
says kiosk 'Open late.'
release_answers kiosk 'Open late.'
pass "the release kiosk is deployed, its Pods are ready, and they answer $ANSWER"

# Holds when the release kiosk is deployed, all of its Pods are ready, and they answer with the new page.
in_lab_namespace
release_is kiosk deployed
[[ $REVISION -ge 2 ]] || fail "the release kiosk begins with revision 1, which is deployed" "the release that was stuck, upgraded" "helm history kiosk; an uninstall takes the page away"
says kiosk 'Open late.'
release_answers kiosk 'Open late.'
pass "the release kiosk is deployed, its Pods are ready, and they answer $ANSWER"

# Holds when the release web is deployed from version 0.2.0 of the chart, whose application is 1.30, and its test has passed.
in_lab_namespace
chart_loads
[[ $(chart_field version) == 0.2.0 ]] || fail "web/Chart.yaml says version $(chart_field version)" "0.2.0" "web/Chart.yaml: one version is the chart's"
said=$(helm lint --strict --quiet web 2>&1) || fail "lint says: ${said//$'\n'/ }" "nothing" "helm lint --strict web"
made_from web-0.2.0
[[ $APP_VERSION == 1.30 ]] || fail "the release web has the app version $APP_VERSION" "1.30" "web/Chart.yaml, then helm upgrade"
web_runs nginx:1.30
image=$(helm get hooks web | kubectl create --dry-run=client -f - -o 'jsonpath={.spec.containers[0].image}')
[[ ${image##*/} == busybox:1.37 ]] || fail "the test of the release has the image ${image:-none}" "busybox:1.37" "helm get hooks web; a folder that was changed gets into the release by helm upgrade"
phase=$(helm status web | sed -n 's/^Phase: *//p')
[[ $phase == Succeeded ]] || fail "the test of revision $REVISION of the release: ${phase:-it was not run}" "Succeeded" "helm test web; kubectl logs web-test-connection"
pass "the release web is made from web-0.2.0, its Pod runs nginx:1.30, and its test has passed"

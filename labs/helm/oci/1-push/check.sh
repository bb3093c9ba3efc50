# Holds when the lab's registry has charts/web:1.0.0, which is a chart whose page says Welcome.
container_runs drydock-charts
[[ -n $(manifest_digest "$REGISTRY" charts/web 1.0.0) ]] || fail "the registry has no charts/web:1.0.0" "the chart, after a push" "curl http://$REGISTRY/v2/charts/web/tags/list"
said=$(helm show values "oci://$REGISTRY/charts/web" --version 1.0.0 --plain-http 2>&1) || fail "charts/web:1.0.0 isn't a chart: ${said##*$'\n'}" "a chart" "helm show values oci://$REGISTRY/charts/web --version 1.0.0 --plain-http"
[[ $said == *'text: Welcome'* ]] || fail "the values of charts/web:1.0.0 are '${said//$'\n'/ }'" "text: Welcome, as in the folder web" "cat web/values.yaml"
pass "the registry has the chart web in version 1.0.0"

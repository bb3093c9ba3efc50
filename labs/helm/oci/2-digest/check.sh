# Holds when the tag 1.0.0 points to another chart than at first, and the release hello still shows the first chart's page.
in_lab_namespace
container_runs drydock-charts
said=$(helm show values "oci://$REGISTRY/charts/web" --version 1.0.0 --plain-http 2>&1) || fail "charts/web:1.0.0 isn't a chart: ${said##*$'\n'}" "a chart" "curl http://$REGISTRY/v2/charts/web/tags/list"
[[ $said != *'text: Welcome'* ]] || fail "charts/web:1.0.0 is still the chart that says Welcome" "another one, pushed under the same version" "helm show values oci://$REGISTRY/charts/web --version 1.0.0 --plain-http"
release_is hello deployed
page_has hello-web Welcome
pass "the tag 1.0.0 now points to another chart, and hello still shows the page of the first one"

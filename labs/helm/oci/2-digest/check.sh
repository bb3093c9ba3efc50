# Holds when the version 1.0.0 means another chart than at first, and the release hello shows the first one's page all the same.
in_lab_namespace
container_runs drydock-charts
said=$(helm show values "oci://$REGISTRY/charts/web" --version 1.0.0 --plain-http 2>&1) || fail "charts/web:1.0.0 is no chart: ${said##*$'\n'}" "a chart" "curl http://$REGISTRY/v2/charts/web/tags/list"
[[ $said != *'text: Welcome'* ]] || fail "charts/web:1.0.0 is still the chart that says Welcome" "another one, pushed under the same version" "helm show values oci://$REGISTRY/charts/web --version 1.0.0 --plain-http"
release_is hello deployed
page_has hello-web Welcome
pass "1.0.0 means something else now, and hello shows what the digest names"

# Holds when the registry has shop 0.2.0 with web 1.0.1 inside, and the release shop is that chart.
in_lab_namespace
container_runs drydock-charts
[[ $(locked shop web) == 1.0.1 ]] || fail "shop/Chart.lock says '$(locked shop web)' for web" "1.0.1" "cat shop/Chart.lock; which command writes it?"
[[ $(asked shop web) == '~1.0.0' ]] || fail "shop/Chart.yaml asks for web $(asked shop web)" "~1.0.0, which allows 1.0.1" "helm dependency list shop"
[[ -n $(manifest_digest "$REGISTRY" charts/shop 0.2.0) ]] || fail "the registry has no charts/shop:0.2.0" "it, after a push" "curl http://$REGISTRY/v2/charts/shop/tags/list"
folder=$(mktemp -d)
trap 'rm -r "$folder"' EXIT
helm pull "oci://$REGISTRY/charts/shop" --version 0.2.0 --plain-http --untar --untardir "$folder" >/dev/null 2>&1 ||
  fail "helm can't pull shop 0.2.0" "a chart" "helm pull oci://$REGISTRY/charts/shop --version 0.2.0 --plain-http"
inside=$(helm show chart "$folder/shop/charts/web" 2>/dev/null | awk '$1 == "version:" {print $2}') || true
[[ $inside == 1.0.1 ]] || fail "the pushed shop 0.2.0 has web '${inside:-none}' inside" "web 1.0.1" "helm package packs what shop/charts has at that moment"
release_is shop deployed
[[ $CHART == shop-0.2.0 ]] || fail "the release shop is $CHART" "shop-0.2.0" "helm list; helm upgrade --help"
release_is_chart shop "$folder/shop" "the pushed shop 0.2.0"
page_has shop-web 'lamp   40' 'chair  95' 'table 210'
pass "shop 0.2.0 with web 1.0.1 is in the registry and in the cluster"

# Holds when shop is locked to web 1.0.0 and has that package, although the registry has newer ones.
in_lab_namespace
container_runs drydock-charts
for version in 1.0.1 1.1.0; do
  [[ -n $(manifest_digest "$REGISTRY" charts/web $version) ]] || fail "the registry has no charts/web:$version" "it, after a push" "curl http://$REGISTRY/v2/charts/web/tags/list"
done
[[ $(locked shop web) == 1.0.0 ]] || fail "shop/Chart.lock says '$(locked shop web)' for web" "1.0.0" "cat shop/Chart.lock; helm dependency build never changes it"
[[ -s shop/charts/web-1.0.0.tgz ]] || fail "no shop/charts/web-1.0.0.tgz" "the dependency, as it is locked" "helm dependency build shop --plain-http"
release_is shop deployed
pass "shop is locked to web 1.0.0, and the registry has newer ones"

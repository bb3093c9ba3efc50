# Holds when the release corner is deployed from a chart whose folder charts has the chart cache.
in_lab_namespace
release_is corner deployed
pods_ready corner 1
[[ -s needy/charts/cache-1.0.0.tgz || -s needy/charts/cache/Chart.yaml ]] ||
  fail "the chart needy has no chart cache in needy/charts" "the dependency of its Chart.yaml" "helm dependency list needy"
object_exists customresourcedefinition notices.example.com
pass "the release corner is deployed, and the chart needy contains its dependency"

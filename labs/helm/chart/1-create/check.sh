# Holds when the work folder has a chart named web that Helm can load, with templates.
in_lab_namespace
chart_loads
[[ -f web/templates/deployment.yaml && -f web/templates/_helpers.tpl ]] ||
  fail "the chart web has no templates/deployment.yaml or no templates/_helpers.tpl" "both, as Helm makes them" "helm create --help"
pass "the folder web is a chart, version $(chart_field version)"

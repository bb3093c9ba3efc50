# Holds when the chart in the folder broken renders, with its ConfigMap notice.
[[ -s broken/Chart.yaml ]] || fail "no chart in the folder broken" "a copy of the chart web, with one more template" "the step's commands create it in the lab's work folder"
said=$(helm template corner broken 2>&1) || fail "helm template corner broken: ${said:0:250}" "a chart that renders" "helm template corner broken --debug"
[[ $said == *$'\n  name: corner-notice\n'* ]] || fail "the chart broken has no ConfigMap corner-notice" "one, from broken/templates/notice.yaml" "ls broken/templates"
pass "the chart in the folder broken renders to valid YAML"

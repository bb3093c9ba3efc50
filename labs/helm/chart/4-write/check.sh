# Holds when the chart makes a PodDisruptionBudget if its values ask for one, with the number that they give, and with the name, labels and selector of the
# Deployment; and if they don't, the same objects as before. Rendered with values of the check's own.
in_lab_namespace
chart_loads
said=$(helm lint --strict --quiet web 2>&1) || fail "lint says: ${said//$'\n'/ }" "nothing" "helm lint --strict web"

no_budget
no_budget '{"maxUnavailable": 2}'

budget_allows '{"enabled": true}' 1
budget_allows '{"enabled": true, "maxUnavailable": 3}' 3
budget_allows '{"enabled": true, "maxUnavailable": "25%"}' 25%
budget_allows '{"enabled": true, "maxUnavailable": 0}' 0

# Whatever the release is called.
fits_deployment shop
fits_deployment other-web
fits_deployment shop --set fullnameOverride=counter
pass "the chart makes a PodDisruptionBudget when it's asked for one, and only then"

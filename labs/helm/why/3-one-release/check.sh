# Holds when the release bakery is complete, answers, and has no disruption budget in its manifest or in the namespace.
in_lab_namespace
whole bakery
[[ $(helm get manifest bakery) != *PodDisruptionBudget* ]] || fail "the manifest of bakery has a PodDisruptionBudget" "none" "delete its template in the chart's folder, then helm upgrade"
if kubectl get poddisruptionbudget bakery-web >/dev/null 2>&1; then
  fail "there is a PodDisruptionBudget bakery-web" "none" "helm history bakery: was there an upgrade after its template was deleted?"
fi
says bakery 'Bread and rolls'
pass "the release bakery is deployed; $ANSWER"

# expect: is failed
# A hook too, with the same weight as the Job. Then the name decides: notes-migrate is before notes-plan.
awk '{ print } /^metadata:/ { print "  annotations:"; print "    helm.sh/hook: pre-upgrade" }' \
  notes/templates/plan.yaml >edited
mv edited notes/templates/plan.yaml
helm upgrade notes ./notes --reuse-values --set folders="home work" --timeout 15s || true

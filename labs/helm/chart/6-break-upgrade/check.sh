# Holds when version 0.3.0 is deployed with the label on the Deployment and its Pods, selectors are those of 0.2.0, and the Service has a ready Pod.
in_lab_namespace
made_from web-0.3.0
web_runs nginx:1.30
selects_by deployment .spec.selector.matchLabels
selects_by service .spec.selector
team_is 'the Deployment web has' .metadata.labels
team_is 'Pods of the Deployment web get' .spec.template.metadata.labels
# The label comes from the chart, not from kubectl.
rendered=$(helm get manifest web | kubectl create --dry-run=client -f - -o 'jsonpath={.kind} {.metadata.labels.team} {.spec.template.metadata.labels.team}{"\n"}' | awk '$1 == "Deployment"')
[[ $rendered == 'Deployment shop shop' ]] || fail "the chart's Deployment and its Pods have the label team: ${rendered#Deployment}" "shop, twice" "helm template web web"
# The Pod that was replaced may still be on its way out, and the list behind the Service follows within a moment.
for _ in 1 2 3 4 5 6 7 8 9 10; do
  addresses=$(behind_service)
  for address in $(kubectl get pods -l team=shop,pod-template-hash -o 'jsonpath={.items[*].status.podIP}'); do
    if [[ " $addresses" == *" $address "* ]]; then pass "version 0.3.0 is deployed, and $address is behind the Service web"; fi
  done
  sleep 0.5
done
fail "behind the Service web: ${addresses:-no Pod}" "the Pod with the label team=shop, ready" "kubectl get pods --show-labels; kubectl get service web -o yaml"

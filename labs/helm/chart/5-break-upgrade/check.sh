#!/usr/bin/env bash
# Holds when version 0.3.0 is deployed with the label on the Deployment and its Pods, selectors are those of 0.2.0, and the Service has a ready Pod.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=cluster.sh
. "${DRYDOCK_LIB:?}/cluster.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=release.sh
. "${DRYDOCK_LIB:?}/release.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=chart.sh
. "${DRYDOCK_LIB:?}/chart.sh"

# behind_service: addresses of the ready Pods behind the Service web, with a space after each. A list that is empty is an error to jsonpath.
behind_service() {
  kubectl get endpointslices --selector kubernetes.io/service-name=web \
    --output 'jsonpath={range .items[*].endpoints[?(@.conditions.ready==true)]}{.addresses[0]}{" "}{end}' 2>/dev/null || true
}

main() {
  local selector addresses='' address
  in_lab_namespace
  made_from web-0.3.0
  web_runs nginx:1.30
  selector=$(kubectl get deployment web --output 'jsonpath={.spec.selector.matchLabels}')
  [[ $selector == '{"app.kubernetes.io/instance":"web","app.kubernetes.io/name":"web"}' ]] ||
    fail "the Deployment web finds its Pods by $selector" "name and instance alone, as in 0.2.0" "web/templates/_helpers.tpl; helm template web web"
  selector=$(kubectl get service web --output 'jsonpath={.spec.selector}')
  [[ $selector == '{"app.kubernetes.io/instance":"web","app.kubernetes.io/name":"web"}' ]] ||
    fail "the Service web finds its Pods by $selector" "name and instance alone, as in 0.2.0" "web/templates/_helpers.tpl; helm template web web"
  [[ $(kubectl get deployment web --output 'jsonpath={.metadata.labels.team}') == shop ]] ||
    fail "the Deployment web has no label team=shop" "it" "kubectl get deployment web --show-labels; helm template web web"
  [[ $(kubectl get deployment web --output 'jsonpath={.spec.template.metadata.labels.team}') == shop ]] ||
    fail "Pods of the Deployment web get no label team=shop" "it" "kubectl get pods --show-labels; helm template web web"
  # The Pod that was replaced may still be on its way out, and the list behind the Service follows within a moment.
  for _ in 1 2 3 4 5 6 7 8 9 10; do
    addresses=$(behind_service)
    for address in $(kubectl get pods --selector team=shop,pod-template-hash --output 'jsonpath={.items[*].status.podIP}'); do
      if [[ " $addresses" == *" $address "* ]]; then pass "version 0.3.0 is deployed, and $address is behind the Service web"; fi
    done
    sleep 0.5
  done
  fail "behind the Service web: ${addresses:-nobody}" "the Pod with the label team=shop, ready" "kubectl get pods --show-labels; kubectl get service web --output yaml"
}

main "$@"

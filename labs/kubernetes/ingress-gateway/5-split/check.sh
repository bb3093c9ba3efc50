#!/usr/bin/env bash
# Holds when requests for /cart are answered by cart and by cart-2, through weights in the HTTPRoute shop.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=cluster.sh
. "${DRYDOCK_LIB:?}/cluster.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=envoy.sh
. "${DRYDOCK_LIB:?}/envoy.sh"

main() {
  local weights said
  in_lab_namespace
  object_exists httproute shop
  weights=$(kubectl get httproute shop --output 'jsonpath={range .spec.rules[*].backendRefs[*]}{.name}={.weight} {end}')
  [[ " $weights" == *" cart="* && $weights == *"cart-2="* ]] || fail "the HTTPRoute shop has the backends $weights" "cart and cart-2, with weights" "kubectl get httproute shop --output yaml"
  readings_at_least cart 1
  readings_at_least cart-2 1
  said=$(curl --silent --max-time 30 --header 'Host: shop.drydock.test' --write-out '\n' 'http://127.0.0.1:8081/cart?n=[1-100]') || true
  [[ $said == *"cart on "* && $said == *"cart-2 on "* ]] || fail "of 100 requests none went to one of the two" "answers of cart and of cart-2" "the weights are $weights"
  pass "of 100 requests $(grep -c '^cart on ' <<<"$said") went to cart and $(grep -c '^cart-2 on ' <<<"$said") to cart-2"
}

main "$@"

#!/usr/bin/env bash
# Holds when shop.drydock.test answers over TLS, with a certificate for that name.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=cluster.sh
. "${DRYDOCK_LIB:?}/cluster.sh"

main() {
  local attempt said
  in_lab_namespace
  object_exists secret shop-tls
  [[ -s tls.crt ]] || fail "no tls.crt in the lab's work folder" "the certificate, for whoever shall trust it" "kubectl get secret shop-tls --output yaml has it in base64"
  for ((attempt = 0; attempt < 30; attempt++)); do
    said=$(curl --silent --show-error --max-time 5 --cacert tls.crt --resolve shop.drydock.test:8443:127.0.0.1 https://shop.drydock.test:8443/cart 2>&1) || true
    if [[ $said == "cart on "* ]]; then pass "https://shop.drydock.test:8443/cart answers: $said"; fi
    sleep 0.5
  done
  fail "https://shop.drydock.test:8443/cart says: ${said//$'\n'/ }" "an answer of cart" "kubectl describe gateway contour --namespace projectcontour says how its listeners are"
}

main "$@"

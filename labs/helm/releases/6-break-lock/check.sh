#!/usr/bin/env bash
# Holds when the last revision of site is deployed with the page Spring, its Pods are ready, and the Service is the one that it was.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=cluster.sh
. "${DRYDOCK_LIB:?}/cluster.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=release.sh
. "${DRYDOCK_LIB:?}/release.sh"

main() {
  local manifest path
  in_lab_namespace
  release_is site deployed
  manifest=$(helm get manifest site)
  [[ $(configured_page site) == Spring ]] || fail "the page says '$(configured_page site)'" "Spring" "helm get values site; helm upgrade, now that it is let"
  [[ $manifest == *'index.html: "Spring"'* ]] ||
    fail "the ConfigMap says Spring, and revision $REVISION does not" "a revision that says so" "helm get values site; what kubectl changes is in no revision"
  path=$(kubectl get deployment site --output 'jsonpath={..readinessProbe.httpGet.path}')
  [[ $path == /index.html ]] || fail "the readiness probe asks for $path" "/index.html, as the chart has it" "helm get values site; site/values.yaml"
  kubectl rollout status deployment site --timeout 30s >/dev/null 2>&1 || fail "the Deployment site has not replaced its Pods" "a ready Pod of the last revision" "kubectl get pods"
  pods_ready site 1
  [[ $(kubectl get service site --output 'jsonpath={.metadata.uid}') == "$(cat service.uid)" ]] ||
    fail "the Service site is another one than before" "the same" "go on, but an uninstall takes the site away from its visitors; npx drydock start begins again"
  pass "revision $REVISION of site is deployed, and the page says Spring"
}

main "$@"

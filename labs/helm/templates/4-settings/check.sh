#!/usr/bin/env bash
# Holds when the Pod of north has each setting as a variable, and so has the Pod of another release of the chart with settings of the check.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=cluster.sh
. "${DRYDOCK_LIB:?}/cluster.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=kiosk.sh
. "${DRYDOCK_LIB:?}/kiosk.sh"

PROBE=probe-$RANDOM

# others: settings that the learner has not seen.
others() {
  cat <<'VALUES'
settings:
  "ON": "1.10"
  DOOR: true
  ZERO: 0
  EMPTY: ""
  PATH_OF_KEY: 'C:\key # "x"'
VALUES
}

# has NAME TEXT: goes on only if the kiosk has that variable with that text.
has() {
  local seen
  seen=$(variable "$1")
  [[ $seen == "$2" ]] || fail "the variable $1 in the Pod $KIOSK says '$seen'" "'$2'" "$3"
}

main() {
  local said
  in_lab_namespace
  kiosk_pod north
  has CURRENCY EUR "helm template north kiosk --values settings.yaml, then helm upgrade; helm get values north shows which values it has"
  has LOT 0123 "helm get manifest north: what stands there, and what does YAML make of it?"
  has WIFI no "helm get manifest north: what stands there, and what does YAML make of it?"
  has SEATS 12 "helm get manifest north: a variable's value has to be a text"
  has NOTE 'soup: "hot"' "helm get manifest north: what stands there, and what does YAML make of it?"
  [[ $(board) == *'2. eel 11.00'* ]] || fail "the board of release north has lost its dishes" "the values of full.yaml as well" "helm upgrade takes --values twice"

  # Without settings, nothing is to be left of them.
  said=$(helm template "$PROBE" kiosk 2>&1) || fail "without settings: ${said%%$'\n'*}" "that the chart renders" "helm template north kiosk"
  [[ $said != *CURRENCY* && $said != *SEATS* ]] || fail "variables of settings.yaml stand in the chart itself" "that they come from the values" "kiosk/templates/deployment.yaml"
  if helm template "$PROBE" kiosk --set replica=3 >/dev/null 2>&1; then
    fail "the chart takes a value named replica" "that its schema refuses what it does not know, as before" "kiosk/values.schema.json"
  fi

  # Other settings, in a release of its own.
  trap 'helm uninstall "$PROBE" --ignore-not-found >/dev/null 2>&1' EXIT
  said=$(others | helm install "$PROBE" kiosk --wait --timeout 100s --values - 2>&1) ||
    fail "with other settings: ${said//$'\n'/ }" "that the chart installs" "helm template north kiosk --set-json 'settings={\"DOOR\": true, \"ON\": \"1.10\", \"EMPTY\": \"\"}'"
  kiosk_pod "$PROBE"
  has ON 1.10 "names and texts may look like a number or a truth to YAML"
  has DOOR true "a variable's value has to be a text"
  has ZERO 0 "a value may be 0"
  has EMPTY '' "a text may be empty"
  [[ $(kubectl exec "$KIOSK" -- env) == *EMPTY=* ]] || fail "no variable EMPTY in the Pod of a release with EMPTY: \"\"" "one, with no text" "a text may be empty"
  has PATH_OF_KEY 'C:\key # "x"' "a text may have quotes, a backslash and a # in it"
  pass "every entry of settings is a variable, in north and in another release with other settings"
}

main "$@"

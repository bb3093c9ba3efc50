# Holds when the Pod of north has each setting as a variable, and so has the Pod of another release of the chart with settings of the check.
PROBE=probe-$RANDOM
in_lab_namespace
release_is north deployed
kiosk_pod north
has CURRENCY EUR "helm template north kiosk -f settings.yaml, then helm upgrade; helm get values north shows which values it has"
has LOT 0123 "helm get manifest north: what is there, and what does YAML make of it?"
has WIFI no "helm get manifest north: what is there, and what does YAML make of it?"
has SEATS 12 "helm get manifest north: a variable's value has to be a string"
has NOTE 'soup: "hot"' "helm get manifest north: what is there, and what does YAML make of it?"
[[ $(board) == *'2. eel 11.00'* ]] || fail "the board of release north has lost its dishes" "the values of full.yaml as well" "helm upgrade takes more than one file of values"

# Without settings, the container has none of the variables.
said=$(helm template "$PROBE" kiosk 2>&1) || fail "without settings: ${said%%$'\n'*}" "a chart that renders" "helm template north kiosk"
[[ $said != *CURRENCY* && $said != *SEATS* ]] || fail "variables of settings.yaml are in the chart itself" "variables that come from the values alone" "kiosk/templates/deployment.yaml"
if helm template "$PROBE" kiosk --set replica=3 >/dev/null 2>&1; then
  fail "the chart takes a value named replica" "a schema that refuses names it doesn't know, as before" "kiosk/values.schema.json"
fi

# Other settings, in a release of its own.
trap 'helm uninstall "$PROBE" --ignore-not-found >/dev/null 2>&1' EXIT
said=$(others | helm install "$PROBE" kiosk --wait --timeout 100s -f - 2>&1) ||
  fail "with other settings: ${said//$'\n'/ }" "a chart that installs" "helm template north kiosk --set-json 'settings={\"DOOR\": true, \"ON\": \"1.10\", \"EMPTY\": \"\"}'"
kiosk_pod "$PROBE"
has ON 1.10 "names and strings may look like a number or a boolean to YAML"
has DOOR true "a variable's value has to be a string"
has ZERO 0 "a value may be 0"
has EMPTY '' "a string may be empty"
[[ $(kubectl exec "$KIOSK" -- env) == *EMPTY=* ]] || fail "no variable EMPTY in the Pod of a release with EMPTY: \"\"" "one that is empty" "a string may be empty"
has PATH_OF_KEY 'C:\key # "x"' "a string may have quotes, a backslash and a # in it"
pass "every entry of settings is a variable, in north and in another release with other settings"

# Holds when the board of north says open, and the chart takes nothing but true and false for closed.
in_lab_namespace
release_is north deployed
kiosk_pod north
seen=$(board)
[[ $seen == *open* && $seen != *CLOSED* ]] || fail "the board of release north says: ${seen//$'\n'/, }" "open, and not CLOSED" "helm get values north; which values are true to a template?"
[[ $seen == *'1. soup 4.50'*'2. eel 11.00'* ]] || fail "the board of release north has lost its dishes" "the dishes that it had" "helm history north, helm get values north"
for value in '"false"' '"true"' '"no"' '""' 0 1 '[]' '{}'; do
  if renders "$value" >/dev/null; then fail "the chart takes $value for closed" "a chart that refuses everything but true and false" "kiosk/values.schema.json, and what it says of replicas"; fi
done
seen=$(renders true) || fail "with closed true: ${seen//$'\n'/ }" "a chart that renders" "helm template north kiosk --set closed=true"
[[ $seen == *CLOSED* ]] || fail "with closed true the board doesn't say CLOSED" "CLOSED on the board" "helm template north kiosk --set closed=true"
seen=$(renders false) || fail "with closed false: ${seen//$'\n'/ }" "a chart that renders" "helm template north kiosk --set closed=false"
[[ $seen != *CLOSED* ]] || fail "with closed false the board says CLOSED" "open on the board" "helm template north kiosk --set closed=false"
pass "the board says open, and closed can only be true or false"

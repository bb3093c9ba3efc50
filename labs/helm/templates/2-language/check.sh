# Holds when the kiosk of release north serves the board of full.yaml.
in_lab_namespace
kiosk_pod north
seen=$(board)
for line in 'NORTH PIER' '1. soup 4.50' '2. eel 11.00'; do
  [[ $seen == *"$line"* ]] || fail "the board of release north says: ${seen//$'\n'/, }" "the title and dishes of full.yaml, with '$line'" "helm get values north shows which values it has"
done
pass "the board of release north says ${seen//$'\n'/, }"

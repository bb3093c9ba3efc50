# Holds when the last template tried in bench finds something in the cluster, and the release that was refused is gone.
in_lab_namespace
found=$(helm template trap bench -f traps.yaml --dry-run=server 2>/dev/null | awk '$1 == "found:" {print $2}') || true
[[ $found == north-kiosk ]] || fail "the template in bench finds '$found'" "north-kiosk: traps/lookup.yaml in its place, tried last" "cat bench/templates/it.yaml"
[[ -z $(helm list --short --filter '^trap$') ]] || fail "a release trap is left" "none" "helm uninstall trap"
pass "lookup finds $found when it may ask the cluster"

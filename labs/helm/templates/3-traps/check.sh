# Holds when the last template tried in bench finds something in the cluster, and the release that was refused is gone. Where the table was measured,
# each row has the types that a template gets.
in_lab_namespace
table_is kinds <<'END'
1.10 | float64 1.1 | string 1.10 | string 1.10
0123 | float64 83 | string 0123 | string 0123
no | bool false | string no | string no
1000000 | float64 1e+06 | int64 1000000 | string 1000000
1e3 | float64 1000 | string 1e3 | string 1e3
null | invalid <nil> | invalid <nil> | string null
END
found=$(helm template trap bench -f traps.yaml --dry-run=server 2>/dev/null | awk '$1 == "found:" {print $2}') || true
[[ $found == north-kiosk ]] || fail "the template in bench finds '$found'" "north-kiosk: traps/lookup.yaml in its place, tried last" "cat bench/templates/it.yaml"
[[ -z $(helm list --short --filter '^trap$') ]] || fail "a release trap is left" "none" "helm uninstall trap"
pass "lookup finds $found if it may ask the cluster"

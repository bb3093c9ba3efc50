# Holds when corner was upgraded to the chart web, and stand is deployed again.
in_lab_namespace
release_is corner deployed
[[ $(helm history corner | awk 'NR > 1' | wc -l) -ge 2 ]] || fail "the release corner has one revision" "a second one, from the upgrade" "helm history corner"
release_is stand deployed
object_exists deployment stand
pass "the releases corner and stand are deployed"

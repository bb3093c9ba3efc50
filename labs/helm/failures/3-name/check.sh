# Holds when the release corner was upgraded, and stand is deployed again.
in_lab_namespace
release_is corner deployed
[[ $(helm history corner | awk 'NR > 1' | wc -l) -ge 2 ]] || fail "the release corner has one revision" "two or more, after the upgrade" "helm history corner"
release_is stand deployed
object_exists deployment stand
pass "the releases corner and stand are deployed"

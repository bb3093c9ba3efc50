# Holds when nothing of the folder is there any more, except for the object whose file was taken away first; and no release.
in_lab_namespace
[[ ! -e manifests/disruption-budget.yaml ]] || fail "the folder manifests has a file disruption-budget.yaml" "that it was taken away before the objects were deleted" "ls manifests"
left=$(kubectl get -f manifests --ignore-not-found -o name)
[[ -z $left ]] || fail "of the other files there is still ${left//$'\n'/, }" "nothing of it" "kubectl delete -f manifests"
object_exists poddisruptionbudget bakery-web
releases=$(helm list --short)
[[ -z $releases ]] || fail "there are releases: ${releases//$'\n'/, }" "none yet" "helm uninstall removes one"
pass "nine objects are gone, and the PodDisruptionBudget bakery-web is there without a file"

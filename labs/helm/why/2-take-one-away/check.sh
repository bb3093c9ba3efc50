# Holds when every object of the folder is deleted, except the one whose file was removed first, and there's no release.
in_lab_namespace
[[ ! -e manifests/disruption-budget.yaml ]] || fail "the folder manifests has a file disruption-budget.yaml" "no such file: remove it before you delete the objects" "ls manifests"
left=$(kubectl get -f manifests --ignore-not-found -o name)
[[ -z $left ]] || fail "still there from the other files: ${left//$'\n'/, }" "none of these objects" "kubectl delete -f manifests"
object_exists poddisruptionbudget bakery-web
releases=$(helm list --short)
[[ -z $releases ]] || fail "there are releases: ${releases//$'\n'/, }" "none yet" "helm uninstall removes one"
pass "nine objects are gone; the PodDisruptionBudget bakery-web is still there, without a file"

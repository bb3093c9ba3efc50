# Holds when the release notes was installed on a claim that is older than the release, and the notes are there.
in_lab_namespace
at_rest
installed=$(helm get all notes --template '{{.Release.Info.FirstDeployed.UTC.Format "2006-01-02T15:04:05Z"}}')
made=$(kubectl get persistentvolumeclaim notes -o 'jsonpath={.metadata.creationTimestamp}' 2>/dev/null) || fail "no claim named notes" "the one that the first installation made" "kubectl get persistentvolumeclaims"
[[ $made < $installed ]] || fail "the claim is from $made, and the release from $installed" "a release that is newer than its claim" "helm uninstall notes, then install it again"
has_notes
pass "the release is from $installed, the claim with its notes from $made"

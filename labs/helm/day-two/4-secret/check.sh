# Holds when the notes open with the password of a Secret that isn't Helm's, not with tulip, and no revision contains that password.
in_lab_namespace
at_rest
object_exists secret notes-login
owner=$(kubectl get secret notes-login -o 'jsonpath={.metadata.annotations.meta\.helm\.sh/release-name}')
[[ -z $owner ]] || fail "the Secret notes-login belongs to the release $owner" "one that you created outside the chart" "kubectl create secret generic --help"
password=$(kubectl get secret notes-login -o 'go-template={{with .data.password}}{{. | base64decode}}{{end}}')
[[ -n $password ]] || fail "the Secret notes-login has no key password" "one with the new password" "kubectl describe secret notes-login"
for number in $(helm history notes | awk '$1 ~ /^[0-9]+$/ { print $1 }'); do
  record=$(helm get all notes --revision "$number")
  if grep -wF -e "$password" -e "$(printf %s "$password" | base64)" <<<"$record" >/dev/null; then
    fail "the password of notes-login is in revision $number" "a new one, which Helm never sees" "helm get values notes --revision $number"
  fi
done
[[ $(helm get manifest notes) == *'name: notes-login'* ]] || fail "the manifest of revision $REVISION doesn't mention notes-login" "a revision that uses it" "helm get values notes; notes/values.yaml"
has_notes
refused tulip || fail "the notes still open with the password tulip" "that it's refused" "kubectl get pods; helm get values notes"
if refused "$password"; then fail "the notes refuse the password of notes-login" "that they open" "the server reads it when its container starts"; fi
pass "the notes open with the password of notes-login, and none of the revisions up to $REVISION contains it"

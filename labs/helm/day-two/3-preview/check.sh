# Holds when the last revision gives the server 24Mi, and its record holds no file that isn't the chart's.
in_lab_namespace
at_rest
memory=$(kubectl get deployment notes -o 'jsonpath={..limits.memory}')
[[ $memory == 24Mi ]] || fail "the server may use $memory" "24Mi" "helm upgrade, with memory=24Mi"
[[ $(helm get manifest notes) == *'memory: 24Mi'* ]] || fail "the manifest of revision $REVISION doesn't say 24Mi" "a change by Helm, not by hand" "helm get manifest notes"
size=$(kubectl get secret "sh.helm.release.v1.notes.v$REVISION" -o 'jsonpath={.data.release}' | base64 --decode | wc -c | tr -d ' ')
[[ $size -lt 50000 ]] || fail "the record of revision $REVISION has $size bytes" "some thousands" "ls -l notes: which file doesn't belong there?"
pass "revision $REVISION is deployed with 24Mi, and its record has $size bytes"

# Holds when the release notes was upgraded with both hooks, the backup first, and the backup's Job is gone.
in_lab_namespace
at_rest
hook_succeeded notes-backup
first=$STARTED
hook_succeeded notes-migrate
[[ $first -le $STARTED ]] || fail "notes-backup started after notes-migrate" "the lower weight first" "helm get hooks notes"
[[ -z $(kubectl get job notes-backup --ignore-not-found -o name) ]] || fail "the Job notes-backup is still there" "that Helm deleted it" "helm get hooks notes shows its delete policy"
saved=$(in_data find /data/backup -name '*.txt')
[[ -n $saved ]] || fail "the backup is empty" "a copy of a note" "write a note into /data, then upgrade"
pass "in revision $REVISION, the hook notes-backup saved the notes, then notes-migrate ran"

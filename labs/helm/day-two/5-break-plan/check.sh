# Holds when the last revision is deployed with the folders, its hook migrate ran before the upgrade, and the notes are still there.
in_lab_namespace
at_rest
folders=$(helm get values notes --all | sed -n 's/^folders: *//p' | tr -d "\"'")
[[ " $folders " == *' home '* && " $folders " == *' work '* ]] || fail "the value folders of revision $REVISION is '$folders'" "home and work" "helm get values notes --all"
hook_succeeded notes-migrate
[[ " $EVENTS " == *' pre-upgrade '* ]] || fail "the hook notes-migrate runs at $EVENTS" "before the upgrade: pre-upgrade" "notes/templates/migrate.yaml"
for folder in home work; do
  in_data test -d "/data/$folder" || fail "there's no folder /data/$folder" "home and work" "kubectl logs job/notes-migrate"
done
[[ $(helm template notes ./notes --set password=x,folders=garden) == *garden* ]] || fail "the chart doesn't use the value folders" "that other folders need no other chart" "helm template notes ./notes --set password=x,folders=garden"
has_notes
pass "revision $REVISION is deployed; its hook created the folders $folders before the upgrade"

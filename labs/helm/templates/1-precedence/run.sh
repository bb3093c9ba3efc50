#!/usr/bin/env bash
# One value, said by more and more sources at once. Who wins?
set -o errexit -o nounset -o pipefail

# What the template makes of the value "from", as a row of the table sources.tsv.
wins() { helm template t "$@" | awk -F '"' -v given="$*" '/^  from:/ {print given "\t" $2}' >>sources.tsv; }

wins tower/charts/lamp
wins tower
wins tower -f a.yaml
wins tower -f a.yaml -f b.yaml
wins tower -f b.yaml -f a.yaml

# On the command line, the order that counts is Helm's and not yours.
printf 'set-file' >text
wins tower --set-json 'lamp.from="set-json"' -f a.yaml
wins tower --set lamp.from=set --set-json 'lamp.from="set-json"'
wins tower --set-string lamp.from=set-string --set lamp.from=set
wins tower --set-file lamp.from=text --set-string lamp.from=set-string
wins tower --set-literal lamp.from=set-literal --set-file lamp.from=text

# null takes a value away, and with it what hid another one.
wins tower -f a.yaml --set lamp.from=null
wins tower -f a.yaml --set lamp=null

# A release keeps what it was told. Then its chart changes: the lamp gets brighter by default.
helm install lamp tower/charts/lamp --set from=me
cp -R tower/charts/lamp newer
sed 's/watts: 40/watts: 60/' tower/charts/lamp/values.yaml >newer/values.yaml

# What would an upgrade make of both? A dry run changes nothing, so each begins with the same release. The table is upgrades.tsv.
after() {
  helm upgrade lamp newer --dry-run=server "$@" |
    awk -F '"' -v given="${*:-nothing}" '/^  from:/ {from = $2} /^  watts:/ {print given "\t" from "\t" $2}' >>upgrades.tsv
}

after
after --set flashes=9
after --set flashes=9 --reuse-values
after --set flashes=9 --reset-then-reuse-values
after --reset-values

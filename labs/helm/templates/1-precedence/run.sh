# More and more sources set the value "from" of a lamp. Which one wins? The lamp is a chart inside the chart tower.
helm template t tower/charts/lamp
helm template t tower | grep from:
helm template t tower -f a.yaml | grep from:
helm template t tower -f a.yaml -f b.yaml | grep from:
helm template t tower -f b.yaml -f a.yaml | grep from:

# Helm reads files first, then --set-json, then --set, in whatever order you type them.
helm template t tower --set lamp.from=set -f a.yaml | grep from:
helm template t tower --set lamp.from=set --set-json 'lamp.from="set-json"' | grep from:

# null removes a value. Then the next source counts.
helm template t tower -f a.yaml --set lamp.from=null | grep from:
helm template t tower -f a.yaml --set lamp=null | grep from:

# A release keeps the values it was given. Then its chart changes: the lamp gets brighter by default.
helm install lamp tower/charts/lamp --set from=me
cp -R tower/charts/lamp newer
sed 's/watts: 40/watts: 60/' tower/charts/lamp/values.yaml >newer/values.yaml

# Which values would an upgrade use? A dry run changes nothing.
helm upgrade lamp newer --dry-run=server | grep -E '(from|watts):'
helm upgrade lamp newer --dry-run=server --set flashes=9 | grep -E '(from|watts):'
helm upgrade lamp newer --dry-run=server --set flashes=9 --reuse-values | grep -E '(from|watts):'
helm upgrade lamp newer --dry-run=server --set flashes=9 --reset-then-reuse-values | grep -E '(from|watts):'

# A colleague wants to see on every object which team it belongs to, and makes version 0.3.0.
sed 's/^version: .*/version: 0.3.0/' web/Chart.yaml >edited
mv edited web/Chart.yaml
awk '{ print } /define "web.selectorLabels"/ { print "team: shop" }' web/templates/_helpers.tpl >edited
mv edited web/templates/_helpers.tpl
helm upgrade web web --wait --timeout 60s --hide-notes 2>&1 | grep '^Error' || true

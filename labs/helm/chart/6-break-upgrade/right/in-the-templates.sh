# Without a rollback first, and with the label in the places that were asked for, in place of a named template.
awk '!/^team: shop$/' web/templates/_helpers.tpl >edited && mv edited web/templates/_helpers.tpl
awk '{ print } /^  labels:$/ { print "    team: shop" } /^      labels:$/ { print "        team: shop" }' web/templates/deployment.yaml >edited && mv edited web/templates/deployment.yaml
helm upgrade web web --wait --timeout 120s

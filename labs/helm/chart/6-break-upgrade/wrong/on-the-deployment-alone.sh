# expect: Pods of the Deployment web get
# The first list of labels in the template is the Deployment's own. The Pods have another.
awk '!/^team: shop$/' web/templates/_helpers.tpl >edited && mv edited web/templates/_helpers.tpl
awk '{ print } /^  labels:$/ { print "    team: shop" }' web/templates/deployment.yaml >edited && mv edited web/templates/deployment.yaml
helm upgrade web web --wait --timeout 120s

# A value of the chart for the team, in the named template of all labels. Rolled back first.
helm rollback web --wait --timeout 120s
awk '/^team: shop$/ { next } { print } /define "web.labels"/ { print "team: {{ .Values.team }}" }' web/templates/_helpers.tpl >edited && mv edited web/templates/_helpers.tpl
helm upgrade web web --set team=shop --wait --timeout 120s

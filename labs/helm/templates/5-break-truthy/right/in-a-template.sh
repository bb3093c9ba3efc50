# The template refuses, in words of its own. The release gets all files again, and closed isn't said.
awk 'NR == 1 {print "{{- if not (kindIs \"bool\" .Values.closed) }}{{ fail \"closed: true or false, without quotes\" }}{{ end }}"} {print}' kiosk/templates/board.yaml >board.yaml && mv board.yaml kiosk/templates/board.yaml
helm upgrade north kiosk -f full.yaml -f settings.yaml --wait --timeout 120s

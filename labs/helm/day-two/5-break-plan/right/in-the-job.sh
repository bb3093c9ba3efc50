# The Job takes the value itself, and the ConfigMap isn't needed.
awk '/valueFrom:/ { print "              value: {{ .Values.folders | quote }}"; skip = 3; next }
  skip > 0 { skip--; next } { print }' notes/templates/migrate.yaml >edited
mv edited notes/templates/migrate.yaml
rm notes/templates/plan.yaml
helm upgrade notes ./notes --reuse-values --set folders="home work" --wait --timeout 90s

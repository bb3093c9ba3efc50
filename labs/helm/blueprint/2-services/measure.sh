reading plain "$(lines app.yaml)" count
reading blueprint "$(chart_lines blueprint)" count
for service in vote worker result; do
  reading "$service" "$(chart_lines "$service")" count
done

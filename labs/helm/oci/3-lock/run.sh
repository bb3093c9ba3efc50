# The chart shop depends on the chart web, in any version 1.0.x. Which one does it get?
helm dependency update shop --plain-http
cat shop/Chart.lock
helm install shop shop --wait
kubectl exec deployment/shop-web -- wget -q -O - http://127.0.0.1:8080

# The price list is on one line, because a command in web lacks quotes. Repair that as version 1.0.1.
sed 's/echo \(.TEXT\)/echo "\1"/' web/templates/deployment.yaml >repaired.yaml
mv repaired.yaml web/templates/deployment.yaml
helm package web --version 1.0.1 -d packages
helm push packages/web-1.0.1.tgz oci://127.0.0.1:8160/charts --plain-http

# Version 1.1.0 renames a value, from text to page.
sed 's/\.Values\.text/.Values.page/' web/templates/deployment.yaml >renamed.yaml
mv renamed.yaml web/templates/deployment.yaml
echo 'page: Welcome' >web/values.yaml
helm package web --version 1.1.0 -d packages
helm push packages/web-1.1.0.tgz oci://127.0.0.1:8160/charts --plain-http

# Another machine gets Chart.yaml and Chart.lock from Git, and no folder charts.
rm -r shop/charts
helm dependency build shop --plain-http
ls shop/charts

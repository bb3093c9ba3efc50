#!/usr/bin/env bash
# The chart shop needs the chart web, in any version 1.0.x. Which one it got is written down.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../files source=charts.sh
. ./charts.sh

helm dependency update shop --plain-http
cat shop/Chart.lock
helm install shop shop --wait --timeout 120s --hide-notes | grep -e ^STATUS
page shop

# The price list came out on one line: web forgot the quotes. Its next version has them.
sed 's/echo \(.TEXT\)/echo "\1"/' web/templates/deployment.yaml >repaired.yaml
mv repaired.yaml web/templates/deployment.yaml
helm package web --version 1.0.1 --destination packages
helm push packages/web-1.0.1.tgz "$REPO" --plain-http | grep ^Pushed

# Then it gets new ideas: the value text is called page from now on.
sed 's/\.Values\.text/.Values.page/' web/templates/deployment.yaml >renamed.yaml
mv renamed.yaml web/templates/deployment.yaml
echo 'page: Welcome' >web/values.yaml
helm package web --version 1.1.0 --destination packages
helm push packages/web-1.1.0.tgz "$REPO" --plain-http | grep ^Pushed

# Another machine has Chart.yaml and Chart.lock from Git, and no folder charts.
rm -r shop/charts
helm dependency build shop --plain-http | grep ^Pulled
ls shop/charts

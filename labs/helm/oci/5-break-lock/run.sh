#!/usr/bin/env bash
# Lock and range disagree. What does each say, and what would the wider range let in?
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../files source=charts.sh
. ./charts.sh

grep version: shop/Chart.lock shop/Chart.yaml
helm show values "$REPO/web" --version '^1.0.0' --plain-http

# That one knows no value text, and shop has nothing else to give. The narrow range was right.
sed 's/\^1\.0\.0/~1.0.0/' shop/Chart.yaml >narrow.yaml
mv narrow.yaml shop/Chart.yaml
./deliver.sh
page shop

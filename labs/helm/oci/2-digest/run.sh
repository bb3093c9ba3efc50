#!/usr/bin/env bash
# Installed by version, then the version is pushed once more with other content. Who gets what?
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../files source=charts.sh
. ./charts.sh

# Helm fetches the chart and speaks to the cluster; the cluster never hears of this registry.
helm show values "$REPO/web" --version 1.0.0 --plain-http
helm install hello "$REPO/web" --version 1.0.0 --plain-http --wait --timeout 120s | grep -e ^Digest -e ^STATUS
page hello

# Somebody changes the chart and forgets to change its version. The registry takes it.
cp -R web hasty
sed 's/Welcome/Under construction/' web/values.yaml >hasty/values.yaml
helm package hasty --destination hasty
helm push hasty/web-1.0.0.tgz "$REPO" --plain-http

# The same command line, the same version.
helm upgrade hello "$REPO/web" --version 1.0.0 --plain-http --wait --timeout 120s | grep -e ^Digest -e ^STATUS
page hello

# By digest nobody can put another chart in its place.
helm upgrade hello "$REPO/web@$(cat digest.txt)" --plain-http --wait --timeout 120s | grep -e ^Digest -e ^STATUS
page hello

# Both together: Helm compares.
helm template hello "$REPO/web:1.0.0@$(cat digest.txt)" --plain-http || echo 'and that is right'

# Fetched and not installed, in both ways: two archives.
mkdir -p pulled
helm pull "$REPO/web" --version 1.0.0 --plain-http --destination pulled | grep ^Pulled
helm pull "$REPO/web@$(cat digest.txt)" --plain-http --destination pulled | grep ^Pulled
tar -xOzf pulled/web-1.0.0.tgz web/values.yaml
tar -xOzf pulled/web@*.tgz web/values.yaml

# The release's history knows versions only.
helm history hello | cut -f 1,4,6

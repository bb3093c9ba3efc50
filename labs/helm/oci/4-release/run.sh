#!/usr/bin/env bash
# The lock moves because somebody moves it. Then shop gets a version of its own, with web inside.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../files source=charts.sh
. ./charts.sh

helm dependency update shop --plain-http | grep ^Pulled
awk '/version:/' shop/Chart.lock

helm package shop --version 0.2.0 --destination packages
tar -tzf packages/shop-0.2.0.tgz
helm push packages/shop-0.2.0.tgz "$REPO" --plain-http

helm upgrade shop "$REPO/shop" --version 0.2.0 --plain-http --wait --timeout 120s --hide-notes | grep -e ^Digest -e ^STATUS
page shop

#!/usr/bin/env bash
# What runs after each merge: the chart shop with the dependencies that are locked, nothing newer.
set -o errexit -o nounset -o pipefail

helm dependency build shop --plain-http
helm upgrade --install shop shop --wait --timeout 120s --hide-notes | grep -e ^STATUS -e ^REVISION

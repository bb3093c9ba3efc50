#!/usr/bin/env bash
# Helm makes a chart that works, with one of everything that people usually want.
set -o errexit -o nounset -o pipefail

helm create web
find web | LC_ALL=C sort

# What Chart.yaml says, without its comments.
helm show chart web

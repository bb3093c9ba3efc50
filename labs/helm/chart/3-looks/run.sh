#!/usr/bin/env bash
# What finds a fault before anything runs, and what does not?
set -o errexit -o nounset -o pipefail

# Two of the looks at the chart as it is. A dry run prints what an installation would send, and sends nothing.
helm lint --strict web
helm install trial web --dry-run=server --hide-notes >dry-run.txt
grep -e '^STATUS' -e '^DESCRIPTION' -e '^kind' dry-run.txt

# The same and three more, at seven copies of it with a fault each.
bash looks.sh <faults.tsv

# The first one again: what lint alone complains of, and what it would have led to.
helm template trial faulty/1 --show-only templates/deployment.yaml | grep 'image:'

# The last one: only a node finds out that there is no such image. And only --wait waits for a node.
helm install trial faulty/7 --wait --timeout 15s --hide-notes || echo "failed, as it should"
helm uninstall trial --wait --timeout 120s

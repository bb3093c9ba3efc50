#!/usr/bin/env bash
# First the visitors, then the cause.
set -o errexit -o nounset -o pipefail

# What the failed upgrade changed: whom the Service looks for, and who is there. What it did not: the Deployment.
kubectl get service web --output 'jsonpath={.spec.selector}{"\n"}'
kubectl get pods --selector pod-template-hash --show-labels --no-headers | tr -s ' ' | cut -d ' ' -f 2,6
kubectl get endpointslices --selector kubernetes.io/service-name=web --output custom-columns='CHOSEN BY THE SERVICE:.endpoints[*].addresses'
helm history web | cut -f 1,3,4

# Back to the revision that Helm still calls deployed.
good=$(helm history web | awk -F '\t' '$3 ~ /deployed/ { print $1 + 0 }')
helm rollback web "$good" --wait --timeout 120s
kubectl wait endpointslice --selector kubernetes.io/service-name=web \
  --for jsonpath='{.endpoints[0].conditions.ready}'=true --timeout 60s

# None of Helm's looks finds it. The API server does: it compares with what is there.
helm lint --strict --quiet web
helm upgrade web web --dry-run=server --hide-notes >dry-run.txt && echo "dry run: content"
look() { helm template web web --skip-tests | kubectl apply --server-side --field-manager helm --dry-run=server --filename -; }
look || echo "the API server: not content"

# The label belongs to the labels, not to the selector.
awk '/^team: shop$/ { next } { print } /define "web.labels"/ { print "team: shop" }' web/templates/_helpers.tpl >edited
mv edited web/templates/_helpers.tpl
look
helm upgrade web web --wait --timeout 120s --hide-notes
helm history web | cut -f 1,3,4

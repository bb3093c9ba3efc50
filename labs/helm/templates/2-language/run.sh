#!/usr/bin/env bash
# The same chart with two files of values, and with both: what the templates make of them. Then the real thing.
set -o errexit -o nounset -o pipefail

board() { helm template north kiosk --show-only templates/board.yaml "$@" | sed '1,/^data:/d; /^$/d'; }

board -f small.yaml
board -f full.yaml
board -f full.yaml -f small.yaml

helm install north kiosk -f full.yaml --wait --timeout 120s
kubectl get deployment north-kiosk --output 'jsonpath={.spec.template.spec.containers[0].resources}{"\n"}'
kubectl exec deployment/north-kiosk -- wget -q -O - http://127.0.0.1:8080/board.txt

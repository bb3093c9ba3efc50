#!/usr/bin/env bash
# Three numbers, three places: no route, a route without a backend, a backend that does not answer.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../files source=ask.sh
. ./ask.sh

begun=$(date -u +%Y-%m-%dT%H:%M:%SZ)
ask_all

# 404: which hosts is there a route for?
kubectl get httproutes
kubectl patch httproute stock --type json \
  --patch '[{"op": "replace", "path": "/spec/hostnames", "value": ["stock.drydock.test"]}]'

# 500: the route itself says what it did not find.
kubectl get httproute shop --output \
  'jsonpath={.status.parents[0].conditions[?(@.type=="ResolvedRefs")].message}{"\n"}'
kubectl patch httproute shop --type json \
  --patch '[{"op": "replace", "path": "/spec/rules/0/backendRefs/0/port", "value": 80}]'

# 503: routed, and nobody took it. Where does the Service lead, and where do the Pods listen?
kubectl get endpointslices --selector kubernetes.io/service-name=cart
kubectl exec deployment/cart -- grep serve_forever /app/app.py
kubectl patch service cart --patch '{"spec": {"ports": [{"port": 80, "targetPort": 8080}]}}'

ask_until 'front on' shop.drydock.test /
ask_until 'cart on' shop.drydock.test /cart
ask_until 'stock on' stock.drydock.test /
ask_all
# What Envoy had thought of the three, by its own flags.
for ((attempt = 0; attempt < 60; attempt++)); do
  kubectl logs --namespace projectcontour deployment/contour --container envoy --since-time "$begun" >envoy.txt
  awk -F '"' '/drydock.test/ {split($3, word, " "); split($2, asked, " "); if (word[1] >= 404) print $10, asked[2], word[1], word[2]}' envoy.txt | sort -u >flags.txt
  if [[ $(wc -l <flags.txt) -ge 3 ]]; then break; fi
  sleep 1
done
cat flags.txt

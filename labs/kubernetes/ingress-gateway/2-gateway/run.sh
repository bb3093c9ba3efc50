#!/usr/bin/env bash
# First the routes, then away with the Ingress: in between both are there. Meanwhile the site is asked all the time.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../files source=ask.sh
. ./ask.sh

: >codes.txt
touch moving
trap 'rm -f moving' EXIT
ask_while moving &

kubectl get gateway contour --namespace projectcontour
kubectl apply --filename stock-route.yaml
cat >shop-route.yaml <<'YAML'
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata:
  name: shop
spec:
  parentRefs:
    - namespace: projectcontour
      name: contour
  hostnames: [shop.drydock.test]
  rules:
    - backendRefs:
        - name: front
          port: 80
    - matches:
        - path:
            type: PathPrefix
            value: /cart
      backendRefs:
        - name: cart
          port: 80
YAML
kubectl apply --filename shop-route.yaml
kubectl wait --for 'jsonpath={.status.parents[0].conditions[?(@.type=="Accepted")].status}=True' \
  --timeout 60s httproute/shop httproute/stock
kubectl delete ingress shop
# Envoy follows the deletion within a moment: go on asking for a while.
asked_more 90
rm moving
wait
ask_all
# What the requests of that time were answered.
sort codes.txt | uniq -c
awk '$1 != 200 {n++} END {printf "asked\t%d\tcount\nunanswered\t%d\tcount\n", NR, n}' codes.txt >>measurements.tsv

#!/usr/bin/env bash
# Three faults: a host that nobody asks for, a port that the Service does not have, a port that the Pods do not listen to.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../files source=ask.sh
. ./ask.sh

sed 's/\[stock/[stocks/' stock-route.yaml | kubectl apply --filename -
awk '/weight:/ {next} /name: cart-2/ {skip = 2} skip-- > 0 {next} {print} /name: front/ {getline; sub(/80/, "8080"); print}' split-route.yaml |
  kubectl apply --filename -
kubectl patch service cart --patch '{"spec": {"ports": [{"port": 80, "targetPort": 8000}]}}'
ask_until '(500)' shop.drydock.test /
ask_until '(503)' shop.drydock.test /cart
ask_until '(404)' stock.drydock.test /
kubectl get pods --selector site=shop
ask_all

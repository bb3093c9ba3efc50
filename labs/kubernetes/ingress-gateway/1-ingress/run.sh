#!/usr/bin/env bash
# Four small services, and an Ingress that says which one answers for which host and path.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../files source=ask.sh
. ./ask.sh

kubectl create configmap app --from-file app.py
for service in front cart cart-2 stock; do
  sed "s/NAME/$service/" service.yaml
  echo ---
done >services.yaml
kubectl apply --filename services.yaml >applied.txt
kubectl scale deployment cart --replicas 2
kubectl wait --for condition=Available --timeout 150s deployment --all
kubectl wait --for 'jsonpath={.status.readyReplicas}=2' --timeout 90s deployment/cart

kubectl apply --filename ingress.yaml
ask_until 'front on' shop.drydock.test /
ask_until 'cart on' shop.drydock.test /cart
ask_until 'stock on' stock.drydock.test /
kubectl get ingress shop

ask shop.drydock.test /
ask shop.drydock.test /cart/7
ask shop.drydock.test /cartoon
ask stock.drydock.test /cart
ask nobody.drydock.test /

#!/usr/bin/env bash
# Make one of two Pods not ready, and see who is still asked.
set -o errexit -o nounset -o pipefail

kubectl apply --filename shop.yaml
kubectl rollout status deployment/shop --timeout 120s | tail -n 1
kubectl wait --for condition=Ready --timeout 90s pod/client

# Who answers twelve requests? Asks again until it was that many Pods: rules on the nodes follow within a moment.
twelve='for n in 1 2 3 4 5 6 7 8 9 10 11 12; do wget -q -O - -T 5 http://shop; done'
ask_until() {
  for _ in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15; do
    kubectl exec client -- sh -c "$twelve" | sort | uniq -c >answers.txt || true
    if [[ $(wc -l <answers.txt) -eq $1 ]]; then break; fi
    sleep 1
  done
  cat answers.txt
}

ask_until 2
pod=$(kubectl get pods --selector app=shop --output 'jsonpath={.items[0].metadata.name}')
kubectl exec "$pod" -- rm /www/ready
kubectl wait --for condition=Ready=false --timeout 60s "pod/$pod"
ask_until 1
kubectl get pods --selector app=shop
kubectl get endpointslices --selector kubernetes.io/service-name=shop \
  --output 'jsonpath={range ..endpoints[*]}{.targetRef.name}{" ready: "}{.conditions.ready}{"\n"}{end}'
kubectl get events --field-selector "reason=Unhealthy,involvedObject.name=$pod" \
  --output custom-columns=MESSAGE:.message | grep 404

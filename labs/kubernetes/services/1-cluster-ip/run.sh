#!/usr/bin/env bash
# Ask by name from a Pod, and see how the name becomes an address and the address a Pod.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../files source=look.sh
. ./look.sh

kubectl apply --filename web.yaml --filename client.yaml
kubectl rollout status deployment/web --timeout 90s | tail -n 1
kubectl wait --for condition=Ready --timeout 90s pod/client
kubectl get service web

# A short name is completed by what the kubelet wrote into this file.
kubectl exec client -- cat /etc/resolv.conf
for name in web web.services web.services.svc.cluster.local; do ask "http://$name"; done
lookup web

# Twenty requests, once the rules know both Pods: who answers how many?
within 60 targets web 2
kubectl exec --stdin client -- sh <twenty.sh | sort | uniq -c

# No program listens on the Service's address. These rules are what it is made of.
rules web

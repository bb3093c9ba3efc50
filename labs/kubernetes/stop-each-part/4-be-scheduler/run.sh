#!/usr/bin/env bash
# A scheduler chooses, and then writes one small object: a Binding.
set -o errexit -o nounset -o pipefail

kubectl apply --filename by-hand.yaml
kubectl get pod by-hand --output custom-columns=POD:.metadata.name,PHASE:.status.phase,NODE:.spec.nodeName
cat >binding.json <<'JSON'
{"apiVersion": "v1", "kind": "Binding", "metadata": {"name": "by-hand"},
 "target": {"apiVersion": "v1", "kind": "Node", "name": "drydock-worker2"}}
JSON
kubectl create --raw /api/v1/namespaces/stop-each-part/pods/by-hand/binding --filename binding.json
echo
kubectl wait --for condition=Ready --timeout 90s pod/by-hand
kubectl get pod by-hand --output custom-columns=POD:.metadata.name,PHASE:.status.phase,NODE:.spec.nodeName

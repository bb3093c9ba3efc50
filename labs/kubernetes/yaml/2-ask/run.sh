#!/usr/bin/env bash
# Who knows whether a manifest is right?
set -o errexit -o nounset -o pipefail

kubectl apply --dry-run=client --filename web.yaml
kubectl apply --dry-run=server --filename web.yaml || echo "refused, as it should be"
kubectl explain deployment.spec.replicas

# With --validate=warn, what nobody knows is left out and the rest goes in.
kubectl apply --validate=warn --filename web.yaml
kubectl get deployment web --output 'jsonpath={.spec.replicas}{"\n"}'

# The spec is for you to write, the status is not.
kubectl patch deployment web --patch '{"status": {"replicas": 9}}'

#!/usr/bin/env bash
# The server answers, and says no: it does not know what you mean, or you may not.
set -o errexit -o nounset -o pipefail

kubectl get deploymets || echo "exit code $?"
# What is there to ask for in that group?
kubectl api-resources --api-group apps

# As the account that Pods of this namespace run under:
account=system:serviceaccount:failures:default
kubectl get configmaps --as "$account" || echo "exit code $?"
kubectl create role reader --verb get,list --resource configmaps
kubectl create rolebinding reader --role reader --serviceaccount failures:default
# The server follows its own rules within a moment.
for ((attempt = 0; attempt < 20; attempt++)); do
  if kubectl auth can-i list configmaps --as "$account"; then break; fi
  sleep 0.5
done
kubectl get configmaps --as "$account"

#!/usr/bin/env bash
# One command for all ten, and a record of what belongs together.
set -o errexit -o nounset -o pipefail

kubectl delete poddisruptionbudget bakery-web
helm install bakery bakery
kubectl wait --for condition=Available --timeout 180s deployment --selector app.kubernetes.io/instance=bakery
kubectl exec --stdin customer -- sh -s bakery <ask.sh

# What Helm knows of it, what each object says of it, and where Helm keeps that.
helm get manifest bakery | grep -c '^kind:'
kubectl describe service bakery-web | sed -n '/^Labels/,/^Selector/p'
kubectl get secrets

# The budget goes again: out of the folder, and out of the cluster.
rm bakery/templates/disruption-budget.yaml
helm upgrade bakery bakery
kubectl get poddisruptionbudgets
helm list | cut -f 1,3,5,6

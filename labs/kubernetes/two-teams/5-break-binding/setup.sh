#!/usr/bin/env bash
# Team b gives robot a right, or so it thinks.
set -o errexit -o nounset -o pipefail

kubectl create rolebinding visitor --role reader --serviceaccount two-teams-b:robot --namespace two-teams-b
kubectl exec --stdin robot -- python3 - /api/v1/namespaces/two-teams-b/pods <ask.py

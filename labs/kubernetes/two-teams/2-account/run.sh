#!/usr/bin/env bash
# Ben opens a shop in his namespace. In Anna's runs a program with an account of its own.
set -o errexit -o nounset -o pipefail

kubectl apply --filename shop.yaml --namespace two-teams-b --as ben
kubectl apply --filename robot.yaml
kubectl rollout status deployment/shop --namespace two-teams-b --timeout 120s
kubectl wait --for condition=Ready --timeout 120s pod/clerk --namespace two-teams-b
kubectl wait --for condition=Ready --timeout 300s pod/robot

# robot asks the API server: for the Pods of its namespace, for the Secrets there, for the Pods of the other.
kubectl exec --stdin robot -- python3 - \
  /api/v1/namespaces/two-teams/pods \
  /api/v1/namespaces/two-teams/secrets \
  /api/v1/namespaces/two-teams-b/pods <ask.py

# Anna may edit in robot's namespace. May she read its Secrets, and act as robot?
kubectl auth can-i get secrets --as anna
kubectl auth can-i impersonate serviceaccounts/robot --as anna
kubectl auth can-i create pods --subresource exec --as anna

# And robot asks one of those Pods itself.
kubectl exec --stdin robot -- python3 - http://shop.two-teams-b:8080/ <ask.py

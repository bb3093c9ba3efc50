# expect: the controller may delete deployments
# Everything, so that nothing is missing.
kubectl create rolebinding website-admin --clusterrole admin \
  --serviceaccount custom-resources:website-controller
kubectl patch role website-controller --type json -p '[{"op": "add", "path": "/rules/-",
  "value": {"apiGroups": ["drydock.example"], "resources": ["websites/status"], "verbs": ["patch"]}}]'
kubectl wait --for condition=Ready website/shop --timeout 120s

# expect: the Website probe-
# The objects are made, and an administrator writes the status that the controller can't.
kubectl create role website-maker --verb create --resource services,deployments.apps
kubectl create rolebinding website-maker --role website-maker \
  --serviceaccount custom-resources:website-controller
wait_for 60 "shop is there" kubectl rollout status deployment/shop --timeout 5s
kubectl patch website shop --subresource status --type merge -p '{"status": {"observedGeneration": 1,
  "conditions": [{"type": "Ready", "status": "True", "reason": "Available", "message": "it runs",
  "lastTransitionTime": "2026-01-01T00:00:00Z"}]}}'

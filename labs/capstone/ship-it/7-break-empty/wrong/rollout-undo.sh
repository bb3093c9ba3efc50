# expect: the release's manifest still names version 3
# The Deployment has its last template again. Helm doesn't know: the next upgrade brings version 3 back.
kubectl rollout undo deployment/drydock
kubectl rollout status deployment/drydock --timeout 120s

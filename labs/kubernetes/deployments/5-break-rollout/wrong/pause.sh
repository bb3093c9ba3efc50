# expect: 1 of them made from the present template
# A paused rollout stands still on purpose. It's not at rest.
kubectl rollout pause deployment/web

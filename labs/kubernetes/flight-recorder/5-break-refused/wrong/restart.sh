# expect: has no ready Pod
# The usual first try: the same template, and the same refusal.
kubectl rollout restart deployment/api

# expect: no answer
# The usual first try: other Pods from the same template.
kubectl rollout restart deployment/web
kubectl rollout status deployment/web

# expect: no answer from http://web
# The usual first try.
kubectl rollout restart deployment/web
kubectl rollout status deployment/web

# The Pods ask for an account that is there: every namespace has one named default.
kubectl set serviceaccount deployment/api default
kubectl rollout status deployment/api

# expect: the server of the next Pod won't have
# The file is there now, in this Pod.
kubectl exec deployment/stock -- touch /www/health
kubectl rollout status deployment/stock

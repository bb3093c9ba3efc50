# expect: finds its Pods by
# The Deployment is deleted, so that no rule forbids the new selector. The next label will take another deletion.
kubectl delete deployment web
helm upgrade web web --wait --timeout 120s

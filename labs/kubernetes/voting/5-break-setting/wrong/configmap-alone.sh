# expect: the Deployment worker has 0 ready Pods
# The settings are right again. What runs keeps the variables that it was started with.
kubectl patch configmap settings -p '{"data": {"DATABASE_HOST": "db"}}'

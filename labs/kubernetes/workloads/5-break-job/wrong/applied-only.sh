# expect: the Job collect has failed: BackoffLimitExceeded
# The file is right now, and the Job is still the first one.
sed 's/1 2 3/0 1 2/' collect.yaml >collect-2.yaml
kubectl apply -f collect-2.yaml || true

# The same once more: every four seconds, what the autoscaler measures and asks for.
SECONDS=0
sample_until 0 15
kubectl apply -f visitors.yaml
sample_until 4 150
sample_until 0 45
kubectl delete pod visitors
sample_until 1 240
sample_until 0 15

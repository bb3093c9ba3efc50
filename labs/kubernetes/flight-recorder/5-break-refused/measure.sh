# All attempts that were refused, and the wait before each.
kubectl exec recorder -- recorder refused fault >refused.tsv

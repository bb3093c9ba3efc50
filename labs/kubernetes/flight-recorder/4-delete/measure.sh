# The same list, kept.
kubectl exec recorder -- recorder calls delete >delete.tsv

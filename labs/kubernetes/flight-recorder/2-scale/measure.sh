# The same list, kept.
kubectl exec recorder -- recorder calls scale >scale.tsv

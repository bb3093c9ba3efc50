# All calls that changed something, one a line.
kubectl exec recorder -- recorder calls apply >apply.tsv

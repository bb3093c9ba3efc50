# The calls of either part.
kubectl exec recorder -- recorder calls update undo >update.tsv
kubectl exec recorder -- recorder calls undo >undo.tsv

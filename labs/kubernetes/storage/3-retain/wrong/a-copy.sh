# expect: a volume of its own
# The note is saved by copying it. The volume is another one.
sed 's/name: notes/name: archive/' claim.yaml | kubectl apply -f -
sed -e 's/name: notes/name: reader/' -e 's/claimName: notes/claimName: archive/' notes.yaml | kubectl apply -f -
kubectl wait --for condition=Ready --timeout 120s pod/reader
note=$(kubectl exec notes -- cat /data/note)
kubectl exec reader -- sh -c "echo '$note' >/data/note"
kubectl delete pod/notes pvc/notes

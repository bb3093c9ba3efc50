# expect: reclaim policy Delete
# All is well again, so the policy is set back. The next deletion takes the note along.
volume=$(kubectl get pvc notes -o 'jsonpath={.spec.volumeName}')
kubectl patch pv "$volume" -p '{"spec": {"persistentVolumeReclaimPolicy": "Retain"}}'
kubectl delete pod/notes pvc/notes
kubectl patch pv "$volume" --type json -p '[{"op": "remove", "path": "/spec/claimRef"}]'
sed 's/name: notes/name: archive/' claim.yaml >archive.yaml
echo "  volumeName: $volume" >>archive.yaml
sed -e 's/name: notes/name: reader/' -e 's/claimName: notes/claimName: archive/' notes.yaml >reader.yaml
kubectl apply -f archive.yaml -f reader.yaml
kubectl wait --for condition=Ready --timeout 120s pod/reader
kubectl patch pv "$volume" -p '{"spec": {"persistentVolumeReclaimPolicy": "Delete"}}'

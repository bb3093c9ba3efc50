# The policy first, the deletion then: the other way round there's nothing left to keep.
volume=$(kubectl get pvc notes -o 'jsonpath={.spec.volumeName}')
kubectl patch pv "$volume" -p '{"spec": {"persistentVolumeReclaimPolicy": "Retain"}}'
kubectl delete pod notes
kubectl delete pvc notes
wait_for 60 "the volume is released" bash -c "kubectl get pv $volume | grep Released"
kubectl get pv "$volume"

# Released isn't available: the volume still remembers whose it was.
kubectl patch pv "$volume" --type json -p '[{"op": "remove", "path": "/spec/claimRef"}]'
wait_for 60 "the volume is available" bash -c "kubectl get pv $volume | grep Available"
kubectl get pv "$volume"

# A new claim for this volume, and a Pod that mounts it.
sed 's/name: notes/name: archive/' claim.yaml >archive.yaml
echo "  volumeName: $volume" >>archive.yaml
sed -e 's/name: notes/name: reader/' -e 's/claimName: notes/claimName: archive/' notes.yaml >reader.yaml
kubectl apply -f archive.yaml -f reader.yaml
kubectl wait --for condition=Ready --timeout 120s pod/reader
kubectl get pv "$volume"
kubectl exec reader -- cat /data/note

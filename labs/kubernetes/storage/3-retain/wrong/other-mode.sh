# expect: the claim archive is Pending
# The right volume, and an access mode that it doesn't have.
volume=$(kubectl get pvc notes -o 'jsonpath={.spec.volumeName}')
kubectl patch pv "$volume" -p '{"spec": {"persistentVolumeReclaimPolicy": "Retain"}}'
kubectl delete pod/notes pvc/notes
kubectl patch pv "$volume" --type json -p '[{"op": "remove", "path": "/spec/claimRef"}]'
sed -e 's/name: notes/name: archive/' -e 's/ReadWriteOnce/ReadWriteMany/' claim.yaml >archive.yaml
echo "  volumeName: $volume" >>archive.yaml
kubectl create deployment reader --image busybox:1.37 --dry-run=client -o yaml -- sleep 36000 >draft.yaml
kubectl patch --local -f draft.yaml -o yaml \
  -p '{"spec": {"template": {"spec": {"volumes": [{"name": "data", "persistentVolumeClaim": {"claimName": "archive"}}],
  "containers": [{"name": "busybox", "volumeMounts": [{"name": "data", "mountPath": "/data"}]}]}}}}' >reader.yaml
kubectl apply -f archive.yaml -f reader.yaml

# expect: the Deployment reader has at /data: no claim
# The claim gets the volume, and the Pod an emptyDir with the same words in it.
volume=$(kubectl get pvc notes -o 'jsonpath={.spec.volumeName}')
note=$(kubectl exec notes -- cat /data/note)
kubectl patch pv "$volume" -p '{"spec": {"persistentVolumeReclaimPolicy": "Retain"}}'
kubectl delete pod/notes pvc/notes
kubectl patch pv "$volume" --type json -p '[{"op": "remove", "path": "/spec/claimRef"}]'
sed 's/name: notes/name: archive/' claim.yaml >archive.yaml
echo "  volumeName: $volume" >>archive.yaml
kubectl create deployment reader --image busybox:1.37 --dry-run=client -o yaml -- sleep 36000 >draft.yaml
kubectl patch --local -f draft.yaml -o yaml \
  -p '{"spec": {"template": {"spec": {"volumes": [{"name": "data", "persistentVolumeClaim": {"claimName": "archive"}}],
  "containers": [{"name": "busybox", "volumeMounts": [{"name": "data", "mountPath": "/data"}]}]}}}}' >reader.yaml
sed -e 's/persistentVolumeClaim:/emptyDir: {}/' -e '/claimName/d' reader.yaml >without.yaml
kubectl apply -f archive.yaml -f without.yaml
kubectl rollout status deployment/reader --timeout 120s
kubectl exec deployment/reader -- sh -c "echo '$note' >/data/note"

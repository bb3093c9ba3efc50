# expect: a volume of its own
# The note is saved by copying it. The volume is another one.
sed 's/name: notes/name: archive/' claim.yaml | kubectl apply -f -
kubectl create deployment reader --image busybox:1.37 --dry-run=client -o yaml -- sleep 36000 >draft.yaml
kubectl patch --local -f draft.yaml -o yaml \
  -p '{"spec": {"template": {"spec": {"volumes": [{"name": "data", "persistentVolumeClaim": {"claimName": "archive"}}],
  "containers": [{"name": "busybox", "volumeMounts": [{"name": "data", "mountPath": "/data"}]}]}}}}' >reader.yaml
kubectl apply -f reader.yaml
kubectl rollout status deployment/reader --timeout 120s
note=$(kubectl exec notes -- cat /data/note)
kubectl exec deployment/reader -- sh -c "echo '$note' >/data/note"
kubectl delete pod/notes pvc/notes

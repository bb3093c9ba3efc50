# The volume says who may claim it, instead of the claim saying which volume it asks for. The Deployment is created by a
# command and changed by another.
volume=$(kubectl get pvc notes -o 'jsonpath={.spec.volumeName}')
kubectl patch pv "$volume" -p '{"spec": {"persistentVolumeReclaimPolicy": "Retain"}}'
kubectl delete pod/notes pvc/notes
wait_for 60 "the volume is released" bash -c "kubectl get pv $volume | grep Released"
kubectl patch pv "$volume" -p '{"spec": {"claimRef": {"name": "archive", "uid": null, "resourceVersion": null}}}'
cat >archive.yaml <<'END'
apiVersion: v1
kind: PersistentVolumeClaim
metadata:
  name: archive
spec:
  storageClassName: standard
  accessModes: [ReadWriteOnce]
  resources:
    requests:
      storage: 8Mi
END
kubectl create -f archive.yaml
kubectl create deployment reader --image busybox:1.37 -- sleep 36000
kubectl patch deployment reader -p '{"spec": {"template": {"spec": {"volumes": [{"name": "old", "persistentVolumeClaim": {"claimName": "archive"}}],
  "containers": [{"name": "busybox", "volumeMounts": [{"name": "old", "mountPath": "/data/"}]}]}}}}'
kubectl rollout status deployment/reader --timeout 120s

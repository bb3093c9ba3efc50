# First the policy, then the deletion: the other way round, there's nothing left to keep.
volume=$(kubectl get pvc notes -o 'jsonpath={.spec.volumeName}')
kubectl patch pv "$volume" -p '{"spec": {"persistentVolumeReclaimPolicy": "Retain"}}'
kubectl delete pod notes
kubectl delete pvc notes
wait_for 60 "the volume is released" bash -c "kubectl get pv $volume | grep Released"
kubectl get pv "$volume"

# Released isn't Available: the volume still names the claim that it had.
kubectl patch pv "$volume" --type json -p '[{"op": "remove", "path": "/spec/claimRef"}]'
wait_for 60 "the volume is available" bash -c "kubectl get pv $volume | grep Available"
kubectl get pv "$volume"

# A draft of the Deployment. Where do volumes belong in it?
kubectl create deployment reader --image busybox:1.37 --dry-run=client -o yaml -- sleep 36000

# In the end the file says this. The claim asks for the volume by its name.
cat >reader.yaml <<END
apiVersion: v1
kind: PersistentVolumeClaim
metadata:
  name: archive
spec:
  volumeName: $volume
  accessModes: [ReadWriteOnce]
  resources:
    requests:
      storage: 16Mi
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: reader
spec:
  selector:
    matchLabels:
      app: reader
  template:
    metadata:
      labels:
        app: reader
    spec:
      terminationGracePeriodSeconds: 1
      volumes:
        - name: archive
          persistentVolumeClaim:
            claimName: archive
      containers:
        - name: reader
          image: busybox:1.37
          command: [sleep, '36000']
          volumeMounts:
            - name: archive
              mountPath: /data
END
kubectl apply -f reader.yaml
kubectl rollout status deployment/reader --timeout 120s
kubectl get pv "$volume"
kubectl exec deployment/reader -- cat /data/note

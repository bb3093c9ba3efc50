# A claim. No volume is made for it until a Pod uses it.
kubectl get storageclass
kubectl apply -f claim.yaml
kubectl get pvc notes
kubectl apply -f notes.yaml
kubectl wait --for condition=Ready --timeout 120s pod/notes
kubectl get pvc notes

# The same note in three places: the container's own files, an emptyDir, the claim.
kubectl exec notes -- sh -c 'date "+written at %T" | tee /tmp/note /scratch/note /data/note'

# End the container. The kubelet starts another one in the same Pod.
kubectl exec notes -- killall sleep
watch_until 90 "1 (" kubectl get pod notes -w
kubectl wait --for condition=Ready --timeout 90s pod/notes
kubectl exec notes -- ls /tmp/note /scratch/note /data/note || true

# Delete the Pod, and create another one with its name.
kubectl delete pod notes
kubectl apply -f notes.yaml
kubectl wait --for condition=Ready --timeout 120s pod/notes
kubectl exec notes -- ls /tmp/note /scratch/note /data/note || true
kubectl exec notes -- cat /data/note

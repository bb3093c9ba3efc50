# expect: the claim archive is Pending
# The new claim asks for the volume, which still belongs to the claim that was deleted.
volume=$(kubectl get pvc notes -o 'jsonpath={.spec.volumeName}')
kubectl patch pv "$volume" -p '{"spec": {"persistentVolumeReclaimPolicy": "Retain"}}'
kubectl delete pod/notes pvc/notes
sed 's/name: notes/name: archive/' claim.yaml >archive.yaml
echo "  volumeName: $volume" >>archive.yaml
kubectl apply -f archive.yaml

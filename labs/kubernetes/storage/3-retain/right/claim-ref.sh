# The volume is told who may claim it, instead of the claim which volume it wants.
volume=$(kubectl get pvc notes -o 'jsonpath={.spec.volumeName}')
kubectl patch pv "$volume" -p '{"spec": {"persistentVolumeReclaimPolicy": "Retain"}}'
kubectl delete pod/notes pvc/notes
wait_for 60 "the volume is released" bash -c "kubectl get pv $volume | grep Released"
kubectl patch pv "$volume" -p '{"spec": {"claimRef": {"name": "archive", "uid": null, "resourceVersion": null}}}'
sed 's/name: notes/name: archive/' claim.yaml | kubectl apply -f -
sed -e 's/name: notes/name: reader/' -e 's/claimName: notes/claimName: archive/' notes.yaml | kubectl apply -f -
kubectl wait --for condition=Ready --timeout 120s pod/reader

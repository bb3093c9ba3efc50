# The claim notes with a note in it again. Volumes that were to be kept go with their claims.
for volume in $(kubectl get pv -o 'jsonpath={range .items[?(@.spec.claimRef.namespace=="storage")]}{.metadata.name}{"\n"}{end}'); do
  kubectl patch pv "$volume" -p '{"spec": {"persistentVolumeReclaimPolicy": "Delete"}}'
done
kubectl delete pod notes reader --ignore-not-found
kubectl delete pvc notes archive --ignore-not-found
wait_for 60 "no volume is left" bash -c "kubectl get pv -o 'jsonpath={.items[*].spec.claimRef.namespace}' | tr ' ' '\n' | grep -c -x storage | grep -w 0"
kubectl apply -f claim.yaml -f notes.yaml
kubectl wait --for condition=Ready --timeout 120s pod/notes
kubectl exec notes -- sh -c 'date "+written at %T" >/data/note'

# The claim notes with a note in it again. Volumes that were kept are removed with their claims; one that no claim is bound
# to any more gets its first claim back, to be removed as well.
claim='{"apiVersion": "v1", "kind": "PersistentVolumeClaim", "namespace": "storage", "name": "notes", "uid": "deleted"}'
kubectl get pv -o 'jsonpath={range .items[*]}{.metadata.name} {.spec.claimRef.name} {.spec.hostPath.path}{"\n"}{end}' |
  awk 'NF == 2 && $2 ~ /_storage_notes$/ {print $1}' | while read -r volume; do
  kubectl patch pv "$volume" -p "{\"spec\": {\"claimRef\": $claim}}"
done
for volume in $(kubectl get pv -o 'jsonpath={range .items[?(@.spec.claimRef.namespace=="storage")]}{.metadata.name}{"\n"}{end}'); do
  kubectl patch pv "$volume" -p '{"spec": {"persistentVolumeReclaimPolicy": "Delete"}}'
done
kubectl delete deployment reader --ignore-not-found
kubectl delete replicasets -l app=reader
kubectl delete pods -l app=reader --grace-period 1
kubectl delete pod notes --ignore-not-found
kubectl delete pvc notes archive --ignore-not-found
wait_for 60 "no volume is left" bash -c "kubectl get pv -o 'jsonpath={.items[*].spec.claimRef.namespace}' | tr ' ' '\n' | grep -c -x storage | grep -w 0"
kubectl apply -f claim.yaml -f notes.yaml
kubectl wait --for condition=Ready --timeout 120s pod/notes
kubectl exec notes -- sh -c 'date "+written at %T" >/data/note'

#!/usr/bin/env bash
# The policy first, the deletion then: the other way round there is nothing left to keep.
set -o errexit -o nounset -o pipefail

volume=$(cat volume.txt)
kubectl patch pv "$volume" --patch '{"spec": {"persistentVolumeReclaimPolicy": "Retain"}}'
kubectl delete pod notes
kubectl delete pvc notes
kubectl wait --for 'jsonpath={.status.phase}=Released' --timeout 60s "pv/$volume"
state() { kubectl get pv "$volume" --output custom-columns=STATUS:.status.phase,CLAIM:.spec.claimRef.name,POLICY:.spec.persistentVolumeReclaimPolicy; }
state

# Released is not available: it still remembers whose it was.
kubectl patch pv "$volume" --type json --patch '[{"op": "remove", "path": "/spec/claimRef"}]'
kubectl wait --for 'jsonpath={.status.phase}=Available' --timeout 60s "pv/$volume"

{
  sed 's/name: notes/name: archive/' claim.yaml
  echo "  volumeName: $volume"
} >archive.yaml
sed -e 's/name: notes/name: reader/' -e 's/claimName: notes/claimName: archive/' notes.yaml >reader.yaml
kubectl apply --filename archive.yaml --filename reader.yaml
kubectl wait --for condition=Ready --timeout 120s pod/reader
state
kubectl exec reader -- cat /data/note

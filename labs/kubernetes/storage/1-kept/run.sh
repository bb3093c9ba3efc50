#!/usr/bin/env bash
# The same note in three places. Which one is there after the container has ended, and after the Pod has?
set -o errexit -o nounset -o pipefail

kubectl get storageclass standard --output \
  custom-columns=CLASS:.metadata.name,PROVISIONER:.provisioner,BINDING:.volumeBindingMode,POLICY:.reclaimPolicy
kubectl apply --filename claim.yaml
kubectl get pvc notes --output custom-columns=CLAIM:.metadata.name,CLASS:.spec.storageClassName,STATUS:.status.phase
kubectl apply --filename notes.yaml
kubectl wait --for condition=Ready --timeout 120s pod/notes
kubectl get pvc notes --output custom-columns=CLAIM:.metadata.name,CLASS:.spec.storageClassName,STATUS:.status.phase
kubectl exec notes -- sh -c 'date "+written at %T" | tee /tmp/note /scratch/note /data/note'

# End the container: the kubelet starts another one in the same Pod.
kubectl exec notes -- killall sleep
kubectl wait --for 'jsonpath={.status.containerStatuses[0].restartCount}=1' --timeout 90s pod/notes
kubectl wait --for condition=Ready --timeout 90s pod/notes
kubectl exec --stdin notes -- sh <look.sh >restarted.txt

# End the Pod: another one takes its name.
kubectl delete pod notes
kubectl apply --filename notes.yaml
kubectl wait --for condition=Ready --timeout 120s pod/notes
kubectl exec --stdin notes -- sh <look.sh >replaced.txt
kubectl exec notes -- cat /data/note | tee note.txt

printf '%s\n' "the container's own files" 'emptyDir' 'claim' | paste - restarted.txt replaced.txt >kept.tsv
cat kept.tsv

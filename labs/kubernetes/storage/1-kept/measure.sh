# The same again, as a table: which note is left after a restart of the container, and after a replacement of the Pod?
kept() {
  local place
  for place in /tmp /scratch /data; do
    if kubectl exec notes -- test -f "$place/note"; then echo kept; else echo lost; fi
  done
}
kubectl exec notes -- cp /data/note /tmp/note
kubectl exec notes -- cp /data/note /scratch/note
kubectl exec notes -- killall sleep
kubectl wait --for 'jsonpath={.status.containerStatuses[0].restartCount}=1' --timeout 90s pod/notes
kubectl wait --for condition=Ready --timeout 90s pod/notes
restarted=$(kept)
kubectl delete pod notes
kubectl apply -f notes.yaml
kubectl wait --for condition=Ready --timeout 120s pod/notes
paste <(printf '%s\n' "the container's own files" emptyDir claim) <(echo "$restarted") <(kept) >kept.tsv

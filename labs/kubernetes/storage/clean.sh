# A volume whose claim was taken out of it, as in the middle of step 3, has neither a namespace nor a label of the lab's.
# Its path has the name of its first claim. With that claim in it again, it's removed like the lab's other volumes.
path='{.spec.hostPath.path}{.spec.local.path}'
volumes=$(kubectl get pv -o "jsonpath={range .items[*]}{.metadata.name} {.spec.claimRef.name} $path{\"\\n\"}{end}" 2>/dev/null) ||
  exit 0
claim='{"apiVersion": "v1", "kind": "PersistentVolumeClaim", "namespace": "storage", "name": "notes", "uid": "deleted"}'
awk 'NF == 2 && $2 ~ /_storage_[a-z0-9-]+$/ {print $1}' <<<"$volumes" | while read -r volume; do
  kubectl patch pv "$volume" -p "{\"spec\": {\"claimRef\": $claim}}"
done

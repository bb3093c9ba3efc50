#!/usr/bin/env bash
# Change the ConfigMap and see who notices, and when.
set -o errexit -o nounset -o pipefail
TIMEFORMAT=%R # "time" prints seconds and nothing else

file_says() { kubectl exec deployment/shop -- timeout 150 sh -c "until grep -q $1 /etc/settings/colour; do sleep 0.2; done" 2>&1; }

kubectl patch configmap settings --patch '{"data": {"colour": "green"}}'
kubectl exec --stdin deployment/shop -- sh <look.sh
{ time file_says green; } 2>took.txt
printf 'file-alone\t%s\ts\n' "$(cat took.txt)" >>measurements.tsv
kubectl exec --stdin deployment/shop -- sh <look.sh

# Again, and this time the Pod is changed too: a note on it is enough to make the kubelet look at it.
kubectl patch configmap settings --patch '{"data": {"colour": "amber"}}'
kubectl annotate pod --selector app=shop --overwrite looked-at=amber
{ time file_says amber; } 2>took.txt
printf 'file-noted\t%s\ts\n' "$(cat took.txt)" >>measurements.tsv
kubectl exec --stdin deployment/shop -- sh <look.sh

# The variable is still the first one. Only a new process gets another: new Pods. The restart changes a note in the template.
old=$(kubectl get pod --selector app=shop --output name)
kubectl rollout restart deployment/shop
{ time kubectl rollout status deployment/shop --timeout 120s; } 2>took.txt
printf 'variable\t%s\ts\n' "$(cat took.txt)" >>measurements.tsv
kubectl wait --for delete "$old" --timeout 60s
kubectl exec --stdin deployment/shop -- sh <look.sh

#!/usr/bin/env bash
# A claim says why it waits: in its events, one reason at a time.
set -o errexit -o nounset -o pipefail

why() { kubectl get events --field-selector involvedObject.kind=PersistentVolumeClaim,involvedObject.name=report,reason=ProvisioningFailed --output 'jsonpath={range .items[*]}{.message}{"\n"}{end}' >why.txt && grep "$1" why.txt; }
for ((attempt = 0; attempt < 90; attempt++)); do
  if why 'not found'; then break; fi
  sleep 1
done
kubectl get storageclass --output custom-columns=CLASS:.metadata.name

# A claim that waits cannot be told anything else: away with it. The Pod stays and waits for one of that name.
kubectl delete pvc report
awk '{sub(/fast/, "standard"); print} /^---$/ {exit}' report.yaml >claim-2.yaml
kubectl apply --filename claim-2.yaml
for ((attempt = 0; attempt < 90; attempt++)); do
  if why 'support'; then break; fi
  sleep 1
done

kubectl delete pvc report
sed 's/ReadWriteMany/ReadWriteOnce/' claim-2.yaml | kubectl apply --filename -
kubectl wait --for condition=Ready --timeout 150s pod/report
kubectl get pod/report pvc/report --output custom-columns=KIND:.kind,NAME:.metadata.name,STATUS:.status.phase

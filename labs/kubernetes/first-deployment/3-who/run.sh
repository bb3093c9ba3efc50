#!/usr/bin/env bash
# Four of the components that acted have left events. resourceVersion counts the cluster's writes: it gives their order.
set -o errexit -o nounset -o pipefail

kubectl get events --sort-by .metadata.resourceVersion \
  --output custom-columns=REPORTED-BY:.reportingComponent,REASON:.reason,ABOUT:.involvedObject.kind >events.txt
cat events.txt
kubectl get pods --selector app=web --output custom-columns=POD:.metadata.name,OWNER:.metadata.ownerReferences[0].kind,NODE:.spec.nodeName

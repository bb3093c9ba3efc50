#!/usr/bin/env bash
# Helm waits for Pods that never get ready, and says only that it has waited.
set -o errexit -o nounset -o pipefail

helm install cafe web --set image.tag=1.37-none --wait --timeout 8s || true
# The release is there, and so are its Pods: they know why.
helm status cafe | grep STATUS:
kubectl wait pod --selector app.kubernetes.io/instance=cafe --timeout 90s \
  --for 'jsonpath={.status.containerStatuses[0].state.waiting.reason}=ImagePullBackOff'
kubectl get pods --selector app.kubernetes.io/instance=cafe

# Nothing was deployed yet, so an upgrade without values of its own takes those of the failed install: the wrong tag too.
helm get values cafe
helm upgrade cafe web --reset-values --wait --timeout 90s | grep -e STATUS: -e REVISION:
kubectl get pods --selector app.kubernetes.io/instance=cafe --field-selector status.phase=Running

# With --rollback-on-failure nothing is left that could be asked:
helm install bistro web --set image.tag=1.37-none --rollback-on-failure --timeout 8s || true
helm status bistro || true

# Ctrl-C while Helm waits. An upgrade still writes how it went, a rollback does not.
bash ctrl-c.sh cafe helm upgrade cafe web --set image.tag=1.37-none --wait || true
bash ctrl-c.sh cafe helm rollback cafe 1 --wait || true
helm history cafe | cut -f 1,3,6 | cut -c 1-62
helm rollback cafe 2 --wait --timeout 90s

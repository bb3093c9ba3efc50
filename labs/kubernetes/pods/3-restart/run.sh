#!/usr/bin/env bash
# Leave a mark in the container's own files, then end the server.
set -o errexit -o nounset -o pipefail

kubectl exec pair --container web -- touch /mark
kubectl exec pair --container web -- killall httpd
kubectl wait --for 'jsonpath={.status.containerStatuses[0].restartCount}=1' --timeout 90s pod/pair
kubectl wait --for condition=Ready --timeout 90s pod/pair

cat first-pod.txt
kubectl get pod pair --output custom-columns=UID:.metadata.uid,ADDRESS:.status.podIP
kubectl get pod pair
# The page lies in the Pod's volume, the mark lay in the container.
kubectl exec pair --container web -- cat /site/index.html
kubectl exec pair --container web -- ls /mark || true

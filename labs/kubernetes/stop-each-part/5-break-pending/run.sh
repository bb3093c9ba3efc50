#!/usr/bin/env bash
# The Pod exists, so the controllers have done their work. It has no node, and no event: nobody has even tried.
set -o errexit -o nounset -o pipefail

kubectl get pods --selector made-by=deployment --output custom-columns=POD:.metadata.name,NODE:.spec.nodeName
pending=$(kubectl get pods --selector made-by=deployment --field-selector status.phase=Pending --output name)
kubectl events --for "$pending"

# Who should have chosen the node?
kubectl get pods --namespace kube-system --selector tier=control-plane --output \
  'custom-columns=POD:.metadata.name,READY:.status.containerStatuses[0].ready'
kubectl logs --namespace kube-system kube-scheduler-drydock-control-plane | grep 'unknown flag'
docker exec drydock-control-plane grep leader /etc/kubernetes/manifests/kube-scheduler.yaml

# The mended file is moved into place whole, for the kubelet may read at any moment.
docker exec drydock-control-plane sh -c '
  cd /etc/kubernetes && sed s/--leader-elekt=/--leader-elect=/ manifests/kube-scheduler.yaml >next.yaml &&
  mv next.yaml manifests/kube-scheduler.yaml'
kubectl rollout status deployment/web --timeout 120s
kubectl wait --for condition=Ready --timeout 120s --namespace kube-system pod/kube-scheduler-drydock-control-plane

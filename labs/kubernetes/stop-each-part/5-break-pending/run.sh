# The Pod exists, so the controllers have done their work. It has no node, and no event: no scheduler has even tried.
kubectl get pods -l made-by=deployment -o wide
kubectl describe pod "$(kubectl get pods -l made-by=deployment --field-selector status.phase=Pending -o 'jsonpath={.items[0].metadata.name}')"

# Which part should have chosen the node?
kubectl get pods -n kube-system -l tier=control-plane
kubectl logs -n kube-system kube-scheduler-drydock-control-plane | grep 'unknown flag'
docker exec drydock-control-plane grep leader /etc/kubernetes/manifests/kube-scheduler.yaml

# The corrected file is moved into place whole, for the kubelet may read at any moment.
docker exec drydock-control-plane sed s/--leader-elekt=/--leader-elect=/ /etc/kubernetes/manifests/kube-scheduler.yaml >kube-scheduler.yaml
docker cp kube-scheduler.yaml drydock-control-plane:/etc/kubernetes/next.yaml
docker exec drydock-control-plane mv /etc/kubernetes/next.yaml /etc/kubernetes/manifests/kube-scheduler.yaml
kubectl rollout status deployment/web
kubectl wait --for condition=Ready --timeout 120s -n kube-system pod/kube-scheduler-drydock-control-plane

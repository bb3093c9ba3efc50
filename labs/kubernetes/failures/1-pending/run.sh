# No node takes the Pod. The scheduler says why, in an event.
kubectl apply -f pinned.yaml
wait_for 60 "the scheduler has looked" bash -c 'kubectl describe pod pinned | grep FailedScheduling'
kubectl describe pod pinned
kubectl describe nodes | grep -E '^Name:|^Taints:'

# A toleration is among the few things that may be added to a Pod that is there.
kubectl patch pod pinned --type json -p '[{"op": "add", "path": "/spec/tolerations/-",
  "value": {"key": "node-role.kubernetes.io/control-plane", "operator": "Exists"}}]'
kubectl wait --for condition=Ready --timeout 120s pod/pinned

# Pending again, for another reason: a claim for a volume of a class that isn't there.
kubectl apply -f store.yaml
wait_for 60 "the scheduler has looked" bash -c 'kubectl describe pod store | grep FailedScheduling'
kubectl get events --field-selector involvedObject.name=store
kubectl get persistentvolumeclaim data
kubectl get storageclasses

# The class of a claim can't be changed. It holds nothing yet, so make it again.
kubectl delete persistentvolumeclaim data
sed 's/storageClassName: fast/storageClassName: standard/' store.yaml | kubectl apply -f -
kubectl wait --for condition=Ready --timeout 240s pod/store
kubectl get persistentvolumeclaim data

# The events of a claim say why it waits.
wait_for 90 "the claim has an event" bash -c 'kubectl describe pvc report | grep "not found"'
kubectl describe pvc report
kubectl get storageclass

# What a claim asks for can't be changed: delete it and create it again. The Pod keeps waiting for a claim of that name.
kubectl delete pvc report
sed 's/fast/standard/' report.yaml >report-2.yaml
kubectl apply -f report-2.yaml
wait_for 90 "the claim has an event" bash -c 'kubectl describe pvc report | grep "ProvisioningFailed"'
kubectl describe pvc report

# There's one more reason.
kubectl delete pvc report
sed 's/ReadWriteMany/ReadWriteOnce/' report-2.yaml | kubectl apply -f -
kubectl wait --for condition=Ready --timeout 150s pod/report
kubectl get pod/report pvc/report

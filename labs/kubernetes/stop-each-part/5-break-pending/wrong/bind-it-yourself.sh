# expect: kube-scheduler is not ready
# Step 4 showed how. The next Pod will wait again.
pod=$(kubectl get pods -l made-by=deployment --field-selector status.phase=Pending -o 'jsonpath={.items[0].metadata.name}')
echo '{"apiVersion": "v1", "kind": "Binding", "metadata": {"name": "'"$pod"'"}, "target": {"apiVersion": "v1", "kind": "Node", "name": "drydock-worker"}}' >binding.json
kubectl create --raw "/api/v1/namespaces/stop-each-part/pods/$pod/binding" -f binding.json
kubectl wait --for condition=Ready --timeout 60s "pod/$pod"

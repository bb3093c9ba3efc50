# A scheduler chooses, and then writes one small object: a Binding.
kubectl apply -f by-hand.yaml
kubectl get pod by-hand -o wide
cat >binding.json <<'JSON'
{"apiVersion": "v1", "kind": "Binding", "metadata": {"name": "by-hand"},
 "target": {"apiVersion": "v1", "kind": "Node", "name": "drydock-worker2"}}
JSON
kubectl create --raw /api/v1/namespaces/stop-each-part/pods/by-hand/binding -f binding.json
kubectl wait --for condition=Ready --timeout 90s pod/by-hand
kubectl get pod by-hand -o wide

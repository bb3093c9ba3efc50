# The API server takes a Binding as an object of the namespace, too.
kubectl create -f by-hand.yaml
kubectl create -f - <<'YAML'
apiVersion: v1
kind: Binding
metadata:
  name: by-hand
target:
  apiVersion: v1
  kind: Node
  name: drydock-worker
YAML
kubectl wait --for condition=Ready --timeout 90s pod/by-hand

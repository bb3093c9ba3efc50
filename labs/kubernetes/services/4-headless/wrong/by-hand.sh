# expect: selects no Pods
# The addresses of today, written down. Tomorrow's Pods have others.
kubectl create service clusterip web-pods --clusterip None --tcp 8080
kubectl patch service web-pods --type json -p '[{"op": "remove", "path": "/spec/selector"}]'
for address in $(kubectl get pods -l app=web -o 'jsonpath={.items[*].status.podIP}'); do
  cat <<YAML
---
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata:
  name: web-pods-${address//./-}
  labels:
    kubernetes.io/service-name: web-pods
addressType: IPv4
endpoints:
  - addresses: [$address]
ports:
  - port: 8080
YAML
done | kubectl apply -f -

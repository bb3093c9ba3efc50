# expect: selects no Pods
# Today's addresses, written down. Tomorrow's Pods have others.
cat >web-pods.yaml <<'YAML'
apiVersion: v1
kind: Service
metadata:
  name: web-pods
spec:
  clusterIP: None
  ports:
    - name: http
      port: 8080
YAML
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
  - name: http
    port: 8080
YAML
done >>web-pods.yaml
kubectl apply -f web-pods.yaml

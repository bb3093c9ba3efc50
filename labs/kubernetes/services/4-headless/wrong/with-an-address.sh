# expect: web-pods.services.svc.cluster.local is 10.96.
# Without clusterIP: None, the name stands for an address of the Service's own.
cat >web-pods.yaml <<'YAML'
apiVersion: v1
kind: Service
metadata:
  name: web-pods
spec:
  selector:
    app: web
  ports:
    - name: http
      port: 8080
YAML
kubectl apply -f web-pods.yaml

# expect: _http._tcp.web-pods.services.svc.cluster.local: port 80
# The port that clients of the Service web ask for. Without targetPort, the Pods are asked for the same.
cat >web-pods.yaml <<'YAML'
apiVersion: v1
kind: Service
metadata:
  name: web-pods
spec:
  clusterIP: None
  selector:
    app: web
  ports:
    - name: http
      port: 80
YAML
kubectl apply -f web-pods.yaml

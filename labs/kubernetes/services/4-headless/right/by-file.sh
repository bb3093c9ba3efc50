# A manifest of one's own, with the port that web has.
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
    - port: 80
      targetPort: 8080
YAML
kubectl apply -f web-pods.yaml

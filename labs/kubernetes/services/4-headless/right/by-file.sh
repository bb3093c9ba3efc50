# From nothing, in a file of another name, with the two ports of the Service web.
cat >headless.yml <<'YAML'
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
      targetPort: 8080
YAML
kubectl apply -f headless.yml

# expect: may leave 1 of its Pods missing
# A quarter of four is one.
cat >api.yaml <<'END'
apiVersion: apps/v1
kind: Deployment
metadata: {name: api}
spec:
  replicas: 4
  selector: {matchLabels: {app: api}}
  template:
    metadata: {labels: {app: api}}
    spec:
      containers:
        - name: api
          image: busybox:1.37
          command: [httpd, -f, -p, '8080']
          readinessProbe: {tcpSocket: {port: 8080}, periodSeconds: 1}
          lifecycle: {preStop: {sleep: {seconds: 5}}}
END
kubectl apply -f api.yaml
kubectl rollout status deployment/api --timeout 90s

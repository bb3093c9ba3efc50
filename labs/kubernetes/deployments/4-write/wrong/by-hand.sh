# expect: api.yaml and the cluster differ
# Right in the cluster, and not in the file: the next apply takes it back.
cat >api.yaml <<'END'
apiVersion: apps/v1
kind: Deployment
metadata: {name: api}
spec:
  replicas: 4
  selector: {matchLabels: {app: api}}
  strategy: {rollingUpdate: {maxUnavailable: 0}}
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
sed 's/replicas: 4/replicas: 2/' api.yaml >half.yaml
mv half.yaml api.yaml

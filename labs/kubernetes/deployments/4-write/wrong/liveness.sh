# expect: no readiness probe
# The other probe: a container that doesn't answer is restarted, and gets requests all the while.
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
          livenessProbe: {tcpSocket: {port: 8080}, periodSeconds: 1}
          lifecycle: {preStop: {sleep: {seconds: 5}}}
END
kubectl apply -f api.yaml
kubectl rollout status deployment/api --timeout 90s

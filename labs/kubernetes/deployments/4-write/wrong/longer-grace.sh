# expect: does: nothing
# The grace period is a limit, no pause: SIGTERM still comes at once.
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
      terminationGracePeriodSeconds: 5
      containers:
        - name: api
          image: busybox:1.37
          command: [httpd, -f, -p, '8080']
          readinessProbe: {tcpSocket: {port: 8080}, periodSeconds: 1}
END
kubectl apply -f api.yaml
kubectl rollout status deployment/api --timeout 90s

# A draft, to be completed in an editor. What follows -- is the container's command.
kubectl create deployment api --image busybox:1.37 --replicas 4 --dry-run=client -o yaml -- httpd -f -p 8080

# The draft with a strategy, a probe and a pause.
cat >api.yaml <<'END'
apiVersion: apps/v1
kind: Deployment
metadata:
  name: api
spec:
  replicas: 4
  selector:
    matchLabels:
      app: api
  strategy:
    rollingUpdate:
      maxUnavailable: 0
  template:
    metadata:
      labels:
        app: api
    spec:
      containers:
        - name: api
          image: busybox:1.37
          command: [httpd, -f, -p, '8080']
          readinessProbe:
            tcpSocket:
              port: 8080
            periodSeconds: 1
          lifecycle:
            preStop:
              sleep:
                seconds: 5
END
kubectl apply -f api.yaml
kubectl rollout status deployment/api
kubectl describe deployment api | grep -E '^(Replicas|StrategyType|RollingUpdateStrategy):'

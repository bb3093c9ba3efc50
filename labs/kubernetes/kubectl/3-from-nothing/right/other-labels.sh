# The Service first, by the other label, and with a port that has a name.
cat >web.yaml <<'END'
apiVersion: v1
kind: Service
metadata: {name: web}
spec:
  selector: {tier: front}
  ports: [{name: http, port: 80, targetPort: http}]
---
apiVersion: apps/v1
kind: Deployment
metadata: {name: web}
spec:
  replicas: 2
  selector:
    matchLabels: &labels {app: web, tier: front}
  template:
    metadata: {labels: *labels}
    spec:
      containers:
        - name: web
          image: docker.io/library/nginx:1.30
          ports: [{name: http, containerPort: 80}]
END
kubectl apply -f web.yaml
kubectl rollout status deployment/web

# Generated and then edited, or typed: in the end the file says this.
cat >web.yaml <<'END'
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 2
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
        tier: front
    spec:
      containers:
        - name: nginx
          image: nginx:1.30
---
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  selector:
    app: web
  ports:
    - port: 80
END
kubectl apply -f web.yaml
kubectl rollout status deployment/web

# Do the Pods have both labels? Does the Service find them? Does the file still say what the cluster has?
kubectl get pods --show-labels
kubectl describe service web
kubectl diff -f web.yaml

# A tag that nobody has pushed.

kubectl apply -f - <<'END'
apiVersion: apps/v1
kind: Deployment
metadata:
  name: pages
spec:
  selector:
    matchLabels:
      app: pages
  template:
    metadata:
      labels:
        app: pages
    spec:
      terminationGracePeriodSeconds: 1
      containers:
        - name: pages
          image: nginx:1.30-does-not-exist
          readinessProbe:
            httpGet:
              path: /
              port: 80
            periodSeconds: 1
---
apiVersion: v1
kind: Service
metadata:
  name: pages
spec:
  selector:
    app: pages
  ports:
    - port: 80
      targetPort: 80
END
# The state changes to and fro: ErrImagePull for an attempt, ImagePullBackOff for the time between two.
wait_for 90 "the kubelet waits before it tries again" bash -c 'kubectl get pods -l app=pages | grep ImagePullBackOff'
kubectl get pods -l app=pages

# One letter is missing behind a number.

kubectl apply -f - <<'END'
apiVersion: apps/v1
kind: Deployment
metadata:
  name: cart
spec:
  selector:
    matchLabels:
      app: cart
  template:
    metadata:
      labels:
        app: cart
    spec:
      terminationGracePeriodSeconds: 1
      containers:
        - name: cart
          image: busybox:1.37
          command: [sh, -c, 'echo "cart is open" >/tmp/index.html; exec httpd -f -p 8080 -h /tmp']
          resources:
            requests:
              cpu: "500"
          readinessProbe:
            httpGet:
              path: /
              port: 8080
            periodSeconds: 1
---
apiVersion: v1
kind: Service
metadata:
  name: cart
spec:
  selector:
    app: cart
  ports:
    - port: 80
      targetPort: 8080
END
wait_for 90 "the scheduler has written why not" bash -c 'kubectl describe pods -l app=cart | grep FailedScheduling'
kubectl get pods -l app=cart

#!/usr/bin/env bash
# One letter is missing behind a number.
set -o errexit -o nounset -o pipefail

kubectl apply --filename - <<'END'
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
# The scheduler has looked, and written down why not.
kubectl wait --for create --timeout 90s pod --selector app=cart
kubectl wait --for condition=PodScheduled=false --timeout 90s pod --selector app=cart
kubectl get pods --selector app=cart

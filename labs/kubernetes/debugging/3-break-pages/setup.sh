#!/usr/bin/env bash
# A tag that nobody has pushed.
set -o errexit -o nounset -o pipefail

kubectl apply --filename - <<'END'
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
kubectl wait --for create --timeout 90s pod --selector app=pages
kubectl wait --for 'jsonpath={.status.containerStatuses[0].state.waiting.reason}=ImagePullBackOff' --timeout 90s pod --selector app=pages
kubectl get pods --selector app=pages

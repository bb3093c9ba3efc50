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
          image: nginx:1.26-does-not-exist
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
for ((attempt = 0; attempt < 180; attempt++)); do
  reason=$(kubectl get pods --selector app=pages --output 'jsonpath={..state.waiting.reason}')
  if [[ $reason == ImagePullBackOff ]]; then break; fi
  sleep 0.5
done
kubectl get pods --selector app=pages

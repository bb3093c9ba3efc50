#!/usr/bin/env bash
# A probe and a server that disagree about a word.
set -o errexit -o nounset -o pipefail

kubectl apply --filename - <<'END'
apiVersion: apps/v1
kind: Deployment
metadata:
  name: stock
spec:
  selector:
    matchLabels:
      app: stock
  template:
    metadata:
      labels:
        app: stock
    spec:
      terminationGracePeriodSeconds: 1
      containers:
        - name: stock
          image: busybox:1.37
          command:
            - sh
            - -c
            - mkdir /www; echo "12 in stock" >/www/index.html; echo "well" >/www/healthz; exec httpd -f -v -p 8080 -h /www
          readinessProbe:
            httpGet:
              path: /health
              port: 8080
            initialDelaySeconds: 3
            periodSeconds: 5
---
apiVersion: v1
kind: Service
metadata:
  name: stock
spec:
  selector:
    app: stock
  ports:
    - port: 80
      targetPort: 8080
END
# It runs, and has been asked three times.
for ((attempt = 0; attempt < 180; attempt++)); do
  if [[ $(kubectl logs --selector app=stock --tail 20 2>/dev/null) == *404*404*404* ]]; then break; fi
  sleep 0.5
done
kubectl get pods --selector app=stock

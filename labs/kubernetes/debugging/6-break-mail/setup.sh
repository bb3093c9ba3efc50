#!/usr/bin/env bash
# A selector of two labels, one of which no Pod has.
set -o errexit -o nounset -o pipefail

kubectl apply --filename - <<'END'
apiVersion: apps/v1
kind: Deployment
metadata:
  name: mail
spec:
  selector:
    matchLabels:
      app: mail
  template:
    metadata:
      labels:
        app: mail
        tier: back
    spec:
      terminationGracePeriodSeconds: 1
      containers:
        - name: mail
          image: busybox:1.37
          command: [sh, -c, 'echo "no new mail" >/tmp/index.html; exec httpd -f -p 8080 -h /tmp']
          readinessProbe:
            httpGet:
              path: /
              port: 8080
            periodSeconds: 1
---
apiVersion: v1
kind: Service
metadata:
  name: mail
spec:
  selector:
    app: mail
    tier: front
  ports:
    - port: 80
      targetPort: 8080
END
kubectl rollout status deployment/mail --timeout 120s
# The rules on the nodes follow within a moment.
for ((attempt = 0; attempt < 20; attempt++)); do
  said=$(kubectl exec client -- wget -q -O - -T 3 http://mail 2>&1) || true
  if [[ $said == *refused* ]]; then break; fi
  sleep 0.5
done
kubectl exec client -- wget -q -O - -T 3 http://mail || kubectl get pods --selector app=mail

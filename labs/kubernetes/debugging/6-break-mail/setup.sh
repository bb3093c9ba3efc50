# A selector of two labels, one of which no Pod has.

kubectl apply -f - <<'END'
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
kubectl rollout status deployment/mail
# shellcheck disable=SC2016
wait_for 20 "the rules on the nodes follow" bash -c '[[ $(kubectl exec client -- wget -q -O - -T 3 http://mail 2>&1) == *refused* ]]'
kubectl get pods -l app=mail
kubectl exec client -- wget -qO- -T 3 http://mail || true

# A probe and a server that disagree about a word.

kubectl apply -f - <<'END'
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
# shellcheck disable=SC2016
wait_for 90 "it has been asked three times" bash -c '[[ $(kubectl logs -l app=stock --tail 20) == *404*404*404* ]]'
kubectl get pods -l app=stock

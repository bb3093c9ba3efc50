# Work of 24 MiB in a room of 16. The shell outlives the work by a second, so that the kill is heard of.

kubectl apply -f - <<'END'
apiVersion: apps/v1
kind: Deployment
metadata:
  name: report
spec:
  selector:
    matchLabels:
      app: report
  template:
    metadata:
      labels:
        app: report
    spec:
      terminationGracePeriodSeconds: 1
      containers:
        - name: report
          image: busybox:1.37
          command:
            - sh
            - -c
            - |
              echo "reading all orders"
              sleep 1
              dd if=/dev/zero of=/dev/null bs=24M count=1 2>/dev/null
              code=$?
              sleep 1
              [ $code = 0 ] || exit $code
              echo "report ready" >/tmp/index.html
              exec httpd -f -p 8080 -h /tmp
          resources:
            limits:
              memory: 16Mi
          readinessProbe:
            httpGet:
              path: /
              port: 8080
            periodSeconds: 1
---
apiVersion: v1
kind: Service
metadata:
  name: report
spec:
  selector:
    app: report
  ports:
    - port: 80
      targetPort: 8080
END
wait_for 90 "it has been restarted" bash -c 'kubectl describe pods -l app=report | grep OOMKilled'
kubectl get pods -l app=report

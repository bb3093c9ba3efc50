# A program that looks for the list of another year.

kubectl create configmap prices --from-literal '2026.txt=apples 2.10' --dry-run=client -o yaml | kubectl apply -f -
kubectl apply -f - <<'END'
apiVersion: apps/v1
kind: Deployment
metadata:
  name: till
spec:
  selector:
    matchLabels:
      app: till
  template:
    metadata:
      labels:
        app: till
    spec:
      terminationGracePeriodSeconds: 1
      volumes:
        - name: lists
          configMap:
            name: prices
      containers:
        - name: till
          image: busybox:1.37
          env:
            - name: PRICE_LIST
              value: /lists/2025.txt
          command: [sh, -c, 'cat "$PRICE_LIST" >/tmp/index.html || exit 1; echo >>/tmp/index.html; exec httpd -f -p 8080 -h /tmp']
          volumeMounts:
            - name: lists
              mountPath: /lists
          readinessProbe:
            httpGet:
              path: /
              port: 8080
            periodSeconds: 1
---
apiVersion: v1
kind: Service
metadata:
  name: till
spec:
  selector:
    app: till
  ports:
    - port: 80
      targetPort: 8080
END
# From the second end on, the kubelet waits before it tries again.
wait_for 90 "the kubelet waits before it tries again" bash -c 'kubectl get pods -l app=till | grep CrashLoopBackOff'
kubectl get pods -l app=till

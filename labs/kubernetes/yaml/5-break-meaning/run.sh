# What does the API server have? Compare it with the file.
kubectl get deployment shop -o yaml

# Keep the line breaks, and write one list of variables instead of two.
cat >repaired.yaml <<'YAML'
apiVersion: apps/v1
kind: Deployment
metadata:
  name: shop
spec:
  selector:
    matchLabels:
      app: shop
  template:
    metadata:
      labels:
        app: shop
    spec:
      terminationGracePeriodSeconds: 1
      containers:
        - name: shop
          image: busybox:1.37
          command: [sh, -c]
          args:
            - |
              mkdir -p /site
              # what the shop sells
              echo "colour $COLOUR, size $SIZE" >/site/index.html
              exec httpd -f -p 8080 -h /site
          env:
            - name: COLOUR
              value: blue
            - name: SIZE
              value: "10"
YAML
kubectl diff -f repaired.yaml || true
kubectl apply -f repaired.yaml
kubectl rollout status deployment/shop
kubectl exec deployment/shop -- wget -qO- http://127.0.0.1:8080/

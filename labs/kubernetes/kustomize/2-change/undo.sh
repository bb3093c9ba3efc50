# The first greeting, and the ConfigMap as it was.
echo 'GREETING=Hello from dev' >overlays/dev/settings.env
kubectl apply -k overlays/dev

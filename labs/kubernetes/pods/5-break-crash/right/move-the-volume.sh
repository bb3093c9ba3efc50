# The server keeps its directory; the volume is mounted there.
kubectl delete pod front
sed 's|mountPath: /site|mountPath: /sites|; s|>/site/|>/sites/|' front.yaml >moved.yaml
kubectl apply -f moved.yaml
kubectl wait --for condition=Ready --timeout 60s pod/front

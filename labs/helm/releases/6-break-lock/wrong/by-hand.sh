# expect: the ConfigMap says Spring, and the manifest
# Helm is stuck, so kubectl does it. The revision knows nothing of Spring.
helm rollback site --wait --timeout 90s
kubectl patch configmap site -p '{"data":{"index.html":"Spring"}}'

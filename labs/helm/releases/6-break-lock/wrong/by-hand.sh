# expect: the ConfigMap says Spring, and the manifest
# kubectl changes the page in place of Helm. No revision has it.
helm rollback site --wait --timeout 90s
kubectl patch configmap site -p '{"data":{"index.html":"Spring"}}'

# expect: differs from overlays/dev
# The file is changed and the ConfigMap in the cluster is edited by hand. The Pods have read it already.
echo 'GREETING=Closed on Monday' >overlays/dev/settings.env
name=$(kubectl get configmaps -l env=dev -o 'jsonpath={.items[0].metadata.name}')
kubectl patch configmap "$name" -p '{"data": {"GREETING": "Closed on Monday"}}'

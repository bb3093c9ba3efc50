# expect: /etc/settings/colour in the Pod of shop says 'green'
# kubectl set env looks like the whole answer. The volume still has the old name.
kubectl create configmap settings-red --from-literal COLOUR=red
kubectl patch configmap settings-red -p '{"immutable": true}'
kubectl set env deployment/shop --from configmap/settings-red
kubectl rollout status deployment/shop --timeout 120s

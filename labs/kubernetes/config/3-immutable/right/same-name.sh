# The old name: delete the ConfigMap, make it anew, immutable from the start. It works, and has no way back.
kubectl delete configmap settings
kubectl apply -f - <<'END'
apiVersion: v1
kind: ConfigMap
metadata:
  name: settings
immutable: true
data:
  colour: red
END
kubectl rollout restart deployment/shop
kubectl rollout status deployment/shop --timeout 120s

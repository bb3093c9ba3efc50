# The old name: delete the ConfigMap and recreate it, immutable from the start. It works, and leaves no way back.
kubectl delete configmap settings
kubectl create -f - <<'END'
apiVersion: v1
kind: ConfigMap
metadata:
  name: settings
immutable: true
data:
  colour: red
  opening.txt: |-
    Monday to Friday
    08:00 to 18:00
END
kubectl rollout restart deployment/shop
kubectl rollout status deployment/shop --timeout 120s

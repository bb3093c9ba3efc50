# expect: /etc/settings/opening.txt in the Pod of shop says 'Monday to Friday 08:00 to 18:00'
# After > the two lines become one.
kubectl apply -f - <<'END'
apiVersion: v1
kind: ConfigMap
metadata:
  name: settings-red
immutable: true
data:
  colour: red
  opening.txt: >
    Monday to Friday
    08:00 to 18:00
END
sed 's/name: settings$/name: settings-red/' shop.yaml | kubectl apply -f -
kubectl rollout status deployment/shop --timeout 120s

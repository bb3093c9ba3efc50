# expect: the Deployment shop has more than one Pod
# A key that's spelled differently: the new Pod can't start, and the old one stays.
kubectl apply -f - <<'END'
apiVersion: v1
kind: ConfigMap
metadata:
  name: settings-red
immutable: true
data:
  color: red
  opening.txt: |
    Monday to Friday
    08:00 to 18:00
END
sed 's/name: settings$/name: settings-red/' shop.yaml | kubectl apply -f -
wait_for 60 "the kubelet has said what is missing" bash -c 'kubectl get pods -l app=shop | grep CreateContainerConfigError'

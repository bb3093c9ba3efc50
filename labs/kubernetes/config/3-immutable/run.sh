# A draft. Which of the fields that you need has no option?
# shellcheck disable=SC2016
kubectl create configmap settings-red --from-literal colour=red --dry-run=client -o yaml
kubectl explain configmap.immutable

# In the end the file says this. After |, the lines stay lines.
cat >settings-red.yaml <<'END'
apiVersion: v1
kind: ConfigMap
metadata:
  name: settings-red
immutable: true
data:
  colour: red
  opening.txt: |
    Monday to Friday
    08:00 to 18:00
END
kubectl apply -f settings-red.yaml

# shop.yaml has the name of the ConfigMap in two places.
sed 's/name: settings$/name: settings-red/' shop.yaml >shop-red.yaml
kubectl apply -f shop-red.yaml
kubectl rollout status deployment/shop --timeout 120s
wait_for 60 "the old Pod is gone" bash -c 'kubectl get pods -l app=shop -o name | wc -l | grep -w 1'
kubectl exec deployment/shop -- sh -c 'echo variable $COLOUR, file $(cat /etc/settings/colour)'
kubectl exec deployment/shop -- cat /etc/settings/opening.txt

# It can't be changed.
kubectl patch configmap settings-red -p '{"data": {"colour": "blue"}}' || true

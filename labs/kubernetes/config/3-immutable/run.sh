# A new setting is a new object, under a new name, and nobody can change it.
# shellcheck disable=SC2016
kubectl create configmap settings-red --from-literal colour=red
kubectl patch configmap settings-red -p '{"immutable": true}'

# shop.yaml has the name in two places.
sed 's/name: settings$/name: settings-red/' shop.yaml | kubectl apply -f -
kubectl rollout status deployment/shop --timeout 120s
wait_for 60 "the old Pod is gone" bash -c 'kubectl get pods -l app=shop -o name | wc -l | grep -w 1'
kubectl exec deployment/shop -- sh -c 'echo variable $COLOUR, file $(cat /etc/settings/colour)'

# It can't be changed.
kubectl patch configmap settings-red -p '{"data": {"colour": "blue"}}' || true

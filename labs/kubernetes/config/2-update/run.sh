# Change the ConfigMap. Which of the two follows, and when?
# shellcheck disable=SC2016
kubectl patch configmap settings -p '{"data": {"colour": "green"}}'
kubectl exec deployment/shop -- sh -c 'echo variable $COLOUR, file $(cat /etc/settings/colour)'

# It takes up to a minute and a half.
wait_for 150 "the file says green" kubectl exec deployment/shop -- grep green /etc/settings/colour
kubectl exec deployment/shop -- sh -c 'echo variable $COLOUR, file $(cat /etc/settings/colour)'

# The variable still has the first value. Only a new process gets the new one, so replace the Pods.
kubectl rollout restart deployment/shop
kubectl rollout status deployment/shop --timeout 120s
wait_for 60 "the old Pod is gone" bash -c 'kubectl get pods -l app=shop -o name | wc -l | grep -w 1'
kubectl exec deployment/shop -- sh -c 'echo variable $COLOUR, file $(cat /etc/settings/colour)'

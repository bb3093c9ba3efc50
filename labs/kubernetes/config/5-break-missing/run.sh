# There's no container, and so no log. The Pod's status says what is missing.
kubectl describe pod -l release=2
kubectl create secret generic till --from-literal code=4711

# The kubelet tries again by itself, and gets one step further.
wait_for 60 "the message is another one" bash -c 'kubectl get pods -l release=2 -o yaml | grep "find key"'
kubectl get events --field-selector reason=Failed
kubectl describe configmap settings

sed 's/key: color$/key: colour/' release-2.yaml | kubectl apply -f -
kubectl rollout status deployment/shop --timeout 120s
kubectl wait --for delete pod -l release=1 --timeout 60s
kubectl exec deployment/shop -- env

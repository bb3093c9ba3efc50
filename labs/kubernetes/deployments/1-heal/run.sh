# Three Pods, and who owns them.
kubectl apply -f web.yaml
kubectl rollout status deployment/web
kubectl get replicasets,pods -l app=web
kubectl describe pods -l app=web | grep -E '^Name:|Controlled By'

# Six visitors ask for a page, again and again.
kubectl apply -f client.yaml
kubectl wait --for condition=Ready pod/client
# shellcheck disable=SC2016
wait_for 120 "the last 30 requests were answered" bash -c '[[ $(kubectl logs client --tail 30 | grep -c "version 1") == 30 ]]'
kubectl logs client --tail 5

# Delete one of the Pods meanwhile.
kubectl delete "$(kubectl get pods -l app=web -o name | tail -n 1)"
kubectl get pods -l app=web

# Another template.
kubectl exec recorder -- recorder mark update
kubectl set env deployment/web VERSION=v2
kubectl rollout status deployment/web
# shellcheck disable=SC2016
wait_for 60 "the old Pod is gone" bash -c '[[ $(kubectl get pods -l app=web -o name | wc -l) == 1 ]]'
kubectl exec deployment/web -- wget -qO- http://web

# And back again.
kubectl exec recorder -- recorder mark undo
kubectl rollout undo deployment/web
kubectl rollout status deployment/web
# shellcheck disable=SC2016
wait_for 60 "the newer Pod is gone" bash -c '[[ $(kubectl get pods -l app=web -o name | wc -l) == 1 ]]'
kubectl exec deployment/web -- wget -qO- http://web
kubectl get replicasets -l app=web

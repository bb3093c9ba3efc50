# A Deployment whose Pods ask for something that isn't there.
kubectl exec recorder -- recorder mark fault
kubectl apply -f api.yaml
# The more often it was refused, the longer the controller waits: some ten attempts in the first seconds.
# shellcheck disable=SC2016
wait_for 60 "ten attempts were made" bash -c '[[ $(kubectl exec recorder -- recorder refused fault 2>/dev/null | wc -l) -ge 10 ]]'
kubectl get deployments,replicasets,pods -l app=api

# No Pod to look at. Which program should have made it, and what was it answered?
kubectl exec recorder -- recorder refused fault
kubectl create serviceaccount api
# The controller would try again by itself, but after so many refusals that may take minutes.
kubectl rollout restart deployment/api
kubectl rollout status deployment/api
kubectl get pods -l app=api

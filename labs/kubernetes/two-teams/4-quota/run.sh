# Team b gets a share of the cluster. Then Ben replaces the Pod of his shop, as he has always done.
kubectl apply -f quota.yaml -n two-teams-b
kubectl rollout restart deployment/shop -n two-teams-b --as ben
wait_for 60 "somebody is refused" bash -c 'kubectl get events -n two-teams-b | grep "must specify"'

# The Deployment is content, and its Pod is the old one. Who tried to make a new one?
kubectl get deployments,replicasets,pods -l app=shop -n two-teams-b
kubectl get events --field-selector reason=FailedCreate -n two-teams-b | tail -n 1

# A LimitRange says what a container asks for that doesn't say it.
kubectl apply -f limits.yaml -n two-teams-b
wait_for 5 "a second has passed since the last restart" sleep 1
kubectl rollout restart deployment/shop -n two-teams-b --as ben
kubectl rollout status deployment/shop -n two-teams-b --timeout 120s
kubectl describe quota share -n two-teams-b

# How many of these Pods fit into the share?
kubectl scale deployment shop --replicas 9 -n two-teams-b --as ben
wait_for 60 "somebody is refused" bash -c 'kubectl get events -n two-teams-b | grep "exceeded quota"'
kubectl get deployments -n two-teams-b
kubectl get events --field-selector reason=FailedCreate -n two-teams-b | grep exceeded | tail -n 1
kubectl scale deployment shop --replicas 2 -n two-teams-b --as ben

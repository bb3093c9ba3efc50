# Team b gets a share of the cluster. Then Ben replaces the Pod of his shop, as always.
kubectl apply -f quota.yaml -n two-teams-b
kubectl rollout restart deployment/shop -n two-teams-b --as ben
wait_for 60 "a new Pod is refused" bash -c 'kubectl get events -n two-teams-b | grep "must specify"'

# The Deployment is available, but its Pod is the old one. Which object tried to create a new one?
kubectl get deployments,replicasets,pods -l app=shop -n two-teams-b
kubectl get events --field-selector reason=FailedCreate -n two-teams-b | tail -n 1

# A LimitRange sets the requests and limits of a container that has none.
kubectl apply -f limits.yaml -n two-teams-b
wait_for 5 "a second has passed since the last restart" sleep 1
kubectl rollout restart deployment/shop -n two-teams-b --as ben
kubectl rollout status deployment/shop -n two-teams-b --timeout 120s
wait_for 60 "the quota counts one Pod" bash -c 'kubectl describe quota share -n two-teams-b | grep -c -e "cpu  *50m " -e "memory  *16Mi " | grep -w 2'
kubectl describe quota share -n two-teams-b

# How many of these Pods fit in the share?
kubectl scale deployment shop --replicas 9 -n two-teams-b --as ben
wait_for 60 "a new Pod is refused" bash -c 'kubectl get events -n two-teams-b | grep "exceeded quota"'
wait_for 60 "four Pods are ready" bash -c 'kubectl get deployments -n two-teams-b | grep 4/9'
kubectl get deployments -n two-teams-b
kubectl get events --field-selector reason=FailedCreate -n two-teams-b | grep exceeded | tail -n 1
kubectl scale deployment shop --replicas 2 -n two-teams-b --as ben

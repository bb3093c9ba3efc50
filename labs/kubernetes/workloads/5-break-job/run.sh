# How often was it tried, and what did the program say?
kubectl describe job collect | sed -n '/^Events/,$p'
kubectl logs job/collect
kubectl get pods -l app=web

# The numbers begin at 0. Change the file and apply it. The answer is long, and ends with the reason.
sed 's/1 2 3/0 1 2/' collect.yaml >collect-2.yaml
kubectl apply -f collect-2.yaml 2>&1 | grep -o 'field is immutable' || true

# So delete the Job, and create it anew.
kubectl delete job collect
kubectl apply -f collect-2.yaml
kubectl wait --for condition=Complete --timeout 60s job/collect
kubectl logs job/collect

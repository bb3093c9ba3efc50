# Who the controller is, its program, and the Pod that runs it.
kubectl apply -f rights.yaml
kubectl create configmap website-controller --from-file controller.py
kubectl apply -f controller.yaml
watch_until 120 Available kubectl get website home -w
kubectl get deployments,services,pods -l website=home
kubectl logs deployment/website-controller

# Does the page answer?
wait_for 30 "the Service answers" kubectl exec deployment/home -- wget -q -O - -T 2 http://home
kubectl exec deployment/home -- wget -q -O - http://home

# Ask for more. Then take something away.
kubectl patch website home --type merge -p '{"spec": {"replicas": 2}}'
kubectl wait --for condition=Ready website/home --timeout 60s
kubectl delete service home
wait_for 60 "the Service is back" kubectl get service home
kubectl get deployment,service home

# What the controller reports, and to whom its objects belong.
kubectl get website home -o jsonpath='{.metadata.generation} {.status}{"\n"}'
kubectl get service home -o jsonpath='{.metadata.ownerReferences}{"\n"}'

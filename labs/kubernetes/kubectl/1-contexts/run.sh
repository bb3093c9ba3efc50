# Which cluster would the next command reach, as which user, and in which namespace?
kubectl config get-contexts
kubectl get pods

# Another namespace for one command, then all of them. -l lists only what has that label.
kubectl get pods -n kube-system -l k8s-app=kube-dns
kubectl get pods -A -l k8s-app=kube-dns

# A second namespace, and a context that points to it.
kubectl apply -f staging.yaml
kubectl config set-context staging --cluster kind-drydock --user kind-drydock --namespace kubectl-staging
kubectl config use-context staging
kubectl get pods

# Back to the first one.
kubectl config use-context kind-drydock
kubectl config get-contexts

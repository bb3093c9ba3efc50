# The context by its name.
kubectl config set-context kind-drydock --namespace=kubectl

# A context of its own for this namespace.
kubectl config set-context web --cluster kind-drydock --user kind-drydock --namespace kubectl
kubectl config use-context web

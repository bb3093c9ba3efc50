# expect: kubectl asks in the namespace 'kubectl-staging'
# The last lines are left out: everything that follows would go to staging.
kubectl apply -f staging.yaml
kubectl config set-context staging --cluster kind-drydock --user kind-drydock --namespace kubectl-staging
kubectl config use-context staging

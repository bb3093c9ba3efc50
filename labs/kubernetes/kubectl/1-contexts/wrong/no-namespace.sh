# expect: the context staging points to the namespace 'default'
# A context without a namespace means default.
kubectl apply -f staging.yaml
kubectl config set-context staging --cluster kind-drydock --user kind-drydock

# Is it gone, or somewhere else? Ask in all namespaces. A comma means "and".
kubectl get pods -A -l app=web,tier=front

# It's where it always was. Where does kubectl look?
kubectl config current-context
kubectl config get-contexts

# The context's namespace is another one than in step 1.
kubectl config set-context --current --namespace kubectl
kubectl get deployment web

# expect: kubectl asks in the namespace 'kubectl-staging'
# This command finds it. The next one won't.
kubectl get deployment web -n kubectl

# expect: 1 of them made from the present template
# Its successor is made from the same template.
kubectl delete "$(kubectl get pods -l app=web --field-selector status.phase=Pending -o name)"

# The server doesn't know what you mean.
kubectl get deploymets || true
kubectl api-resources --api-group apps

# Or it knows, and you may not. As the account that Pods of this namespace run under:
kubectl get configmaps --as system:serviceaccount:failures:default || true
kubectl create role reader --verb get,list --resource configmaps
kubectl create rolebinding reader --role reader --serviceaccount failures:default
wait_for 20 "the server follows its own rules" kubectl auth can-i list configmaps --as system:serviceaccount:failures:default
kubectl get configmaps --as system:serviceaccount:failures:default

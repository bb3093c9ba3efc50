# Read a Secret in four places. First, through the API.
kubectl create secret generic door --from-literal code='open sesame'
kubectl describe secret door
kubectl get secret door -o yaml
kubectl get secret door -o 'jsonpath={.data.code}' | base64 -d

# Second, in the database of the API server. tr turns the bytes around the text, which aren't text, into line ends.
kubectl exec -n kube-system etcd-drydock-control-plane -- etcdctl \
  --cacert /etc/kubernetes/pki/etcd/ca.crt --cert /etc/kubernetes/pki/etcd/server.crt \
  --key /etc/kubernetes/pki/etcd/server.key get /registry/secrets/config/door --print-value-only |
  tr -c '[:print:]' '\n' | grep sesame

# Third, as the account that Pods of this namespace get.
kubectl get secret door --as system:serviceaccount:config:default || true

# Fourth, in a Pod of that account.
kubectl apply -f visitor.yaml
kubectl wait --for condition=Ready --timeout 120s pod/visitor
kubectl exec visitor -- df /etc/door
kubectl exec visitor -- cat /etc/door/code

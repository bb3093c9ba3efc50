#!/usr/bin/env bash
# Read a Secret in four places: through the API, in etcd, as somebody who may not, and in a Pod.
set -o errexit -o nounset -o pipefail

kubectl create secret generic door --from-literal code='open sesame'
kubectl get secret door --output 'jsonpath={.data.code}{"\n"}'
kubectl get secret door --output 'go-template={{.data.code | base64decode}}{{"\n"}}'

# What the API server wrote into its database. The bytes around the text are not for reading.
kubectl exec --namespace kube-system etcd-drydock-control-plane -- etcdctl \
  --cacert /etc/kubernetes/pki/etcd/ca.crt --cert /etc/kubernetes/pki/etcd/server.crt \
  --key /etc/kubernetes/pki/etcd/server.key get /registry/secrets/config/door --print-value-only |
  tr -c '[:print:]' '\n' | grep sesame

# The account that Pods of this namespace get may not read it ...
kubectl get secret door --as system:serviceaccount:config:default || echo "refused, as it should be"

# ... and its Pods may be given it all the same.
kubectl apply --filename visitor.yaml
kubectl wait --for condition=Ready --timeout 120s pod/visitor
kubectl exec visitor -- stat -f -c '%n lies on %T' /etc/door
kubectl exec visitor -- cat /etc/door/code

# Without a kubeconfig kubectl asks on this machine, on a port where nothing has listened for years:
KUBECONFIG=none kubectl get pods 2>&1 | tail -n 1 || true

# A kubeconfig that trusts another authority, as one does that's left over from an earlier cluster:
cp kubeconfig old.kubeconfig
kubectl config set-cluster kind-drydock --kubeconfig old.kubeconfig --certificate-authority other-ca.crt --embed-certs
kubectl get pods --kubeconfig old.kubeconfig 2>&1 | tail -n 1 || true

# Repair it with the authority of this cluster, which every namespace has a copy of:
kubectl get configmap kube-root-ca.crt -o 'jsonpath={.data.ca\.crt}' >ca.crt
kubectl config set-cluster kind-drydock --kubeconfig old.kubeconfig --certificate-authority ca.crt --embed-certs
kubectl get --raw /readyz --kubeconfig old.kubeconfig

#!/usr/bin/env bash
# Two ways not to reach an API server: not to know where it is, and not to believe that it is the one.
set -o errexit -o nounset -o pipefail

# Without a kubeconfig kubectl asks on this machine, on a port where nobody has listened for years:
KUBECONFIG=none kubectl get pods 2>&1 | tail -n 1 || true

# A kubeconfig that trusts another authority, as one does that is left over from an earlier cluster:
cp kubeconfig old.kubeconfig
kubectl config set-cluster kind-drydock --kubeconfig old.kubeconfig --certificate-authority other-ca.crt --embed-certs
kubectl get pods --kubeconfig old.kubeconfig || echo "exit code $?"

# Repaired with the authority of this cluster, which every namespace has a copy of:
kubectl get configmap kube-root-ca.crt --namespace kube-system --output 'jsonpath={.data.ca\.crt}' >ca.crt
kubectl config set-cluster kind-drydock --kubeconfig old.kubeconfig --certificate-authority ca.crt --embed-certs
kubectl get --raw /readyz --kubeconfig old.kubeconfig && echo

#!/usr/bin/env bash
# Every change of the list behind web, as the API server tells it to whoever watches: kube-proxy, CoreDNS, and now us.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../files source=look.sh
. ./look.sh

: >changes.txt
kubectl get endpointslices --selector kubernetes.io/service-name=web \
  --watch --output go-template-file=changes.tmpl >>changes.txt &
trap 'kill $!' EXIT
within 60 listed ready 2

kubectl scale deployment web --replicas 3
within 90 listed ready 3

# The youngest Pod loses the page that its readiness probe asks for, and gets it back.
pod=$(kubectl get pods --selector app=web --sort-by .metadata.creationTimestamp --output name | tail -n 1)
kubectl exec "$pod" -- mv /tmp/index.html /tmp/elsewhere.html
within 90 listed ready 2
kubectl exec "$pod" -- mv /tmp/elsewhere.html /tmp/index.html
within 90 listed ready 3

# Then it is deleted. Its successor has another address.
address=$(kubectl get "$pod" --output 'jsonpath={.status.podIP}')
kubectl delete "$pod"
within 90 unlisted "$address"
within 90 listed ready 3
cat changes.txt

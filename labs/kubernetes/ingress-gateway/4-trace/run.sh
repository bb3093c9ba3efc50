#!/usr/bin/env bash
# One request over HTTPS. What did each hop see of it?
set -o errexit -o nounset -o pipefail

curl --silent --cacert tls.crt --resolve shop.drydock.test:8443:127.0.0.1 --dump-header answer.txt \
  'https://shop.drydock.test:8443/cart?trace' --write-out '\n'
id=$(awk 'tolower($1) == "x-request-id:" {sub(/\r/, ""); print $2}' answer.txt)
echo "$id"

# The Pod has written down what arrived.
for ((attempt = 0; attempt < 60; attempt++)); do
  if kubectl logs --selector site=shop --tail -1 | grep "$id" >pod.txt; then break; fi
  sleep 0.5
done
tr ' ' '\n' <pod.txt

# Envoy writes its access log every ten seconds.
for ((attempt = 0; attempt < 60; attempt++)); do
  if kubectl logs --namespace projectcontour deployment/contour --container envoy --since 5m | grep "$id" >envoy.txt; then break; fi
  sleep 1
done
cat envoy.txt

# Whose addresses are these?
kubectl get nodes --output custom-columns=NODE:.metadata.name,ADDRESS:.status.addresses[0].address | tee nodes.txt
kubectl get pods --namespace projectcontour --output custom-columns=POD:.metadata.name,ADDRESS:.status.podIP
kubectl get service cart --output custom-columns=SERVICE:.metadata.name,ADDRESS:.spec.clusterIP
kubectl get endpointslices --selector kubernetes.io/service-name=cart

# The same as a table: in Envoy's line, what stands between quotes.
said() { awk -F '"' -v field="$1" '{print $field}' envoy.txt; }
seen() { awk -v name="$1=" '{for (i = 1; i <= NF; i++) if (index($i, name) == 1) print substr($i, length(name) + 1)}' pod.txt; }
node=$(awk -v address="$(said 4)" '$2 == address {print " (" $1 ")"}' nodes.txt)
behind=$(kubectl get endpointslices --selector kubernetes.io/service-name=cart --output 'jsonpath={.items[*].endpoints[*].addresses[0]}')
{
  printf 'client\t127.0.0.1\t127.0.0.1:8443\ta host name and a certificate to trust\n'
  printf 'Envoy\t%s\t%s\t%s, host %s\n' "$(said 4)$node" "$(said 12)" "$(said 2)" "$(said 10)"
  printf 'Service cart\tnot on the way\tits EndpointSlice: %s\twhich addresses are ready\n' "${behind// /, }"
  printf 'Pod\t%s (Envoy)\tthe client, through Envoy\t%s; client %s, who used %s\n' \
    "$(seen source)" "$(seen protocol)" "$(seen x-forwarded-for)" "$(seen x-forwarded-proto)"
} >hops.tsv

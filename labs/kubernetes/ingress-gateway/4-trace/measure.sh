# The same as a table. In Envoy's line, the values are between quotes.
id=$(grep -i x-request-id answer.txt | tr -d '\r' | cut -d ' ' -f 2)
kubectl logs -l site=shop --tail -1 | grep "$id" >pod.txt
envoy_log | grep "$id" >envoy.txt
said() { awk -F '"' -v field="$1" '{print $field}' envoy.txt; }
seen() { awk -v name="$1=" '{for (i = 1; i <= NF; i++) if (index($i, name) == 1) print substr($i, length(name) + 1)}' pod.txt; }
node=$(kubectl get nodes -o 'jsonpath={range .items[*]}{.status.addresses[0].address} {.metadata.name}{"\n"}{end}' |
  awk -v address="$(said 4)" '$1 == address {print " (" $2 ")"}')
behind=$(kubectl get endpointslices -l kubernetes.io/service-name=cart -o 'jsonpath={.items[*].endpoints[*].addresses[0]}')
{
  printf 'client\t127.0.0.1\t127.0.0.1:8443\ta host name and a certificate to trust\n'
  printf 'Envoy\t%s\t%s\t%s, host %s\n' "$(said 4)$node" "$(said 12)" "$(said 2)" "$(said 10)"
  printf 'Service cart\tnot on the way\tits EndpointSlice: %s\twhich addresses are ready\n' "${behind// /, }"
  printf 'Pod\t%s (Envoy)\tthe client, through Envoy\t%s; client %s, who used %s\n' \
    "$(seen source)" "$(seen protocol)" "$(seen x-forwarded-for)" "$(seen x-forwarded-proto)"
} >hops.tsv

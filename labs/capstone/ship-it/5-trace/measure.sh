# The same as a table: from Envoy's line what is between quotation marks, from the Pod's a field of its JSON.
envoy_log | grep 'how-it-works/?trace' | tail -n 1 >envoy.txt
said() { awk -F '"' -v field="$1" '{print $field}' envoy.txt; }
site_log | grep "$(said 8)" >pod.txt
seen() { sed "s/.*\"$1\":\"\{0,1\}\([^\",}]*\).*/\1/" pod.txt; }
published=$(docker port drydock-control-plane | awk '$NF == "127.0.0.1:8081" {print $1}')
service=$(kubectl get services -A \
  -o 'jsonpath={range .items[?(@.spec.ports[0].nodePort==30080)]}{.metadata.namespace}/{.metadata.name}{end}')
pod=$(awk '{print $1}' pod.txt | cut -d / -f 2)
{
  printf 'your machine\tdrydock.localhost is 127.0.0.1, port 8081\n'
  printf 'the engine\t8081 of 127.0.0.1 is %s of drydock-control-plane\n' "$published"
  printf 'the node\t%s is a port of the Service %s\n' "${published%/*}" "$service"
  printf 'Envoy\t%s, to %s, id %s\n' "$(said 2)" "$(said 12)" "$(said 8)"
  printf 'the route\t%s\n' "$(kubectl get httproute drydock \
    -o 'jsonpath={.metadata.name}: {.spec.hostnames[*]} to the Service {.spec.rules[0].backendRefs[0].name}')"
  printf 'the Service\t%s\n' "$(kubectl get endpointslices -l kubernetes.io/service-name=drydock \
    -o 'jsonpath={range .items[*].endpoints[*]}{.addresses[0]} is {.targetRef.name} {end}')"
  printf 'the Pod\t%s: %s, %s bytes, version %s, id %s\n' "$pod" \
    "$(seen request)" "$(seen bytes)" "$(seen version)" "$(seen id)"
} >hops.tsv

#!/usr/bin/env bash
# One request, found again at every hop on its way. The address has a mark that no other request has.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../files source=site.sh
. ./site.sh
# shellcheck source-path=SCRIPTDIR/../files source=hops.sh
. ./hops.sh

: >hops.tsv
mark=mark=$RANDOM$RANDOM
hop 'your machine' "$(curl --silent --output /dev/null --compressed --max-time 10 --write-out \
  '%{http_code}, %{size_download} bytes, from %{local_ip}:%{local_port} to %{remote_ip}:%{remote_port}' "$SITE$LESSON?$mark")"
hop 'the engine' "8081 of 127.0.0.1 is $(published 8081) of drydock-control-plane"
hop 'the node' "30080 is a port of the Service $(service_at 30080), by a rule of kube-proxy's"

# Envoy writes a line for each request, and so does the site.
within 30 seen_by_envoy "$mark"
id=$(in_envoy 4)
hop 'Envoy' "$(in_envoy 1), to $(in_envoy 6), id $id"
hop 'the Gateway' "HTTPRoute $(kubectl get httproute drydock --output \
  'jsonpath={.metadata.name}: {.spec.hostnames[*]} to Service {.spec.rules[0].backendRefs[0].name}')"
hop 'the Service' "$(kubectl get endpointslices --selector kubernetes.io/service-name=drydock --output \
  'jsonpath={range .items[*].endpoints[*]}{.addresses[0]}={.targetRef.name} {end}')"

within 30 seen_by_pod "$id"
hop 'the Pod' "$POD: $(in_pod request), $(in_pod bytes) bytes, version $(in_pod version)"
hop 'the same id' "$(in_pod id)"

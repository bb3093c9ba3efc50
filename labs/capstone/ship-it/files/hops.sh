# Sourced by the step that traces a request: what each hop on its way knows of it.
# shellcheck shell=bash

# hop WHO WHAT: a line for the reader, a row for the table.
hop() {
  printf '%-13s %s\n' "$1" "$2"
  printf '%s\t%s\n' "$1" "$2" >>hops.tsv
}

# published PORT: where in the control plane's container a port of 127.0.0.1 leads.
published() {
  docker inspect --format "{{range \$port, \$to := .NetworkSettings.Ports}}{{range \$to}}{{if eq .HostPort \"$1\"}}{{\$port}}{{end}}{{end}}{{end}}" \
    drydock-control-plane
}

# service_at PORT: the Service that has this port on every node.
service_at() {
  kubectl get services --all-namespaces \
    --output "jsonpath={range .items[?(@.spec.ports[0].nodePort==$1)]}{.metadata.namespace}/{.metadata.name}{end}"
}

# seen_by_envoy TEXT: true once Envoy's log has a line with it; the line is in envoy.log then.
seen_by_envoy() {
  kubectl logs --namespace projectcontour --selector app=contour --container envoy --tail -1 | awk -v text="$1" 'index($0, text)' >envoy.log
  [[ -s envoy.log ]]
}

# in_envoy N: the Nth thing between quotation marks in Envoy's line: 1 the request, 4 its id, 6 the Pod's address.
in_envoy() { awk -F '"' -v n="$1" '{print $(2 * n)}' envoy.log; }

# seen_by_pod TEXT: true once the log of one of the site's Pods has a line with it; the line is in pod.log, the Pod's name in POD.
seen_by_pod() {
  for POD in $(kubectl get pods --selector app.kubernetes.io/name=drydock --output name); do
    kubectl logs "$POD" | awk -v text="$1" 'index($0, text)' >pod.log
    if [[ -s pod.log ]]; then return 0; fi
  done
  return 1
}

# in_pod FIELD: a field of the Pod's line.
in_pod() { sed "s/.*\"$1\":\"\{0,1\}\([^\",}]*\).*/\1/" pod.log; }

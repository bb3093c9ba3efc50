# What these checks share with other labs'.
. "${DRYDOCK_LIB:?}/selector.sh"

# Helpers of this lab's checks.

PODS=web-pods.services.svc.cluster.local

# looked_up: the addresses that the name of the headless Service stands for in the client, in order.
looked_up() {
  { kubectl exec client -- nslookup -type=a "$PODS" 2>/dev/null || true; } | awk '/^Name/ {named = 1} named && /^Address/ {print $NF}' | sort | xargs
}

# ready_addresses: the addresses of the ready Pods of web, in order.
ready_addresses() {
  kubectl get pods -l app=web -o 'jsonpath={range .items[*]}{.status.conditions[?(@.type=="Ready")].status} {.status.podIP}{"\n"}{end}' |
    awk '$1 == "True" {print $2}' | sort | xargs
}

# name_is_pods: true if the name stands for these addresses and for no other.
name_is_pods() { [[ -n $(looked_up) && $(looked_up) == $(ready_addresses) ]]; }

# listed: the addresses that are ready behind the Service web.
listed() { kubectl get endpointslices -l kubernetes.io/service-name=web -o 'jsonpath={.items[*].endpoints[?(@.conditions.ready==true)].addresses[0]}'; }

# ready_ports: the ports behind the Service web on which ready Pods are asked, one a line. A Pod that leaves may be listed
# with no port at all: one without a port of the name that the Service asks for.
ready_ports() {
  # shellcheck disable=SC2016
  kubectl get endpointslices -l kubernetes.io/service-name=web -o 'go-template={{range .items}}{{$ports := .ports}}{{
    range .endpoints}}{{if .conditions.ready}}{{range $ports}}{{println .port}}{{end}}{{end}}{{end}}{{end}}' | sort -u
}

# three_listed: true if they are three.
three_listed() { [[ $(listed | wc -w) -eq 3 ]]; }

# has_type SERVICE TYPE: goes on only if the Service is there and of that type.
has_type() {
  local type
  object_exists service "$1"
  type=$(kubectl get service "$1" -o 'jsonpath={.spec.type}')
  [[ $type == "$2" ]] || fail "the Service $1 is of type $type" "$2" "kinds.yaml describes it"
}

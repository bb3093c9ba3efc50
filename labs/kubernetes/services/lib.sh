# What these checks share with those of other labs.
. "${DRYDOCK_LIB:?}/selector.sh"

# Helpers of this lab's checks.

PODS=web-pods.services.svc.cluster.local

# looked_up: the addresses that the name of the headless Service is looked up as in the client, in order.
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

# port_said: the port numbers in the DNS under the name http of the headless Service's port, in order.
port_said() {
  { kubectl exec client -- nslookup -type=srv "_http._tcp.$PODS" 2>/dev/null || true; } |
    awk '$2 == "service" {print $6}' | sort -u | xargs
}

# port_is NUMBER: true if that's the only one.
port_is() { [[ $(port_said) == "$1" ]]; }

# What makes a headless Service what it is, as a go-template that leaves out all other objects.
SERVICE='{{if eq .kind "Service"}}{{if eq .metadata.name "web-pods"}}clusterIP {{.spec.clusterIP}}, selector {{.spec.selector}},'
SERVICE+=' ports{{range .spec.ports}} ({{.name}} {{.port}} {{or .targetPort .port}}){{end}}{{end}}{{end}}'

# written: goes on only if a file in the work folder, whatever its name, describes the Service web-pods as the cluster has it.
written() {
  local file says has seen=''
  has=$(kubectl get service web-pods -o "go-template=$SERVICE")
  for file in *.yaml *.yml *.json; do
    if [[ ! -s $file ]]; then continue; fi
    says=$(kubectl create --dry-run=client -f "$file" -o "go-template=$SERVICE" 2>/dev/null) || true
    if [[ $says == "$has" ]]; then return; fi
    if [[ -n $says ]]; then seen="$file says $says"; fi
  done
  fail "${seen:-no file in the work folder describes the Service web-pods}" "a file that says what the cluster has: $has" \
    "kubectl expose and kubectl create service have --dry-run=client -o yaml; or write it in an editor"
}

# listed: the addresses that are ready behind the Service web.
listed() { kubectl get endpointslices -l kubernetes.io/service-name=web -o 'jsonpath={.items[*].endpoints[?(@.conditions.ready==true)].addresses[0]}'; }

# ready_ports: the ports of the ready Pods behind the Service web, one a line. A terminating Pod may be listed without a
# port: it may lack one of the name that the Service asks for.
ready_ports() {
  # shellcheck disable=SC2016
  kubectl get endpointslices -l kubernetes.io/service-name=web -o 'go-template={{range .items}}{{$ports := .ports}}{{
    range .endpoints}}{{if .conditions.ready}}{{range $ports}}{{println .port}}{{end}}{{end}}{{end}}{{end}}' | sort -u
}

# three_listed: true if there are three.
three_listed() { [[ $(listed | wc -w) -eq 3 ]]; }

# has_type SERVICE TYPE: goes on only if the Service is there and of that type.
has_type() {
  local type
  object_exists service "$1"
  type=$(kubectl get service "$1" -o 'jsonpath={.spec.type}')
  [[ $type == "$2" ]] || fail "the Service $1 is of type $type" "$2" "kinds.yaml has it: kubectl diff -f kinds.yaml"
}

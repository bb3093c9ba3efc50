# Helpers of this lab's checks: the container of the Deployment report, and its liveness probe.

# running: the ids of the running containers of report.
running() {
  kubectl get pods -l app=report -o 'jsonpath={range .items[*]}{range .status.containerStatuses[*]}{.state.running.startedAt} {.containerID}{"\n"}{end}{end}' |
    awk 'NF == 2 {print $2}'
}

# failures: how often liveness probes of Pods of report have failed so far. Events would stop at 25; the kubelets count all.
failures() {
  local node
  for node in $(kubectl get pods -l app=report -o 'jsonpath={.items[*].spec.nodeName}'); do
    kubectl get --raw "/api/v1/nodes/$node/proxy/metrics/probes"
  done | awk '/^prober_probe_total/ && /container="report"/ && /namespace="probes"/ && /probe_type="Liveness"/ && /result="failed"/ {sum += $NF} END {printf "%d", sum}'
}

# page SECONDS: what the report's page says, asked from inside its Pod, waiting that long.
page() { kubectl exec deployment/report -- wget -q -O - -T "$1" http://127.0.0.1:8080/cgi-bin/report 2>&1; }

# probe_of FIELD: a field of the liveness probe of report; 0 if it isn't set.
probe_of() {
  local value
  value=$(kubectl get deployment report -o "jsonpath={.spec.template.spec.containers[0].livenessProbe.$1}")
  printf '%s' "${value:-0}"
}

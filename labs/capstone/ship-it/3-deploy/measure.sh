# From the release's record to a Pod that is ready, by the clock of the API server.
seconds() { docker exec drydock-control-plane date -u -d "$1" +%s; }
began=$(kubectl get secret sh.helm.release.v1.drydock.v1 -o 'jsonpath={.metadata.creationTimestamp}')
ready=$(kubectl get pods -l app.kubernetes.io/name=drydock \
  -o 'jsonpath={range .items[*]}{.status.conditions[?(@.type=="Ready")].lastTransitionTime}{"\n"}{end}' |
  sort | sed -n 1p)
reading deploy-seconds $(($(seconds "$ready") - $(seconds "$began"))) s

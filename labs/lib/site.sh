# Sourced by the checks of capstone/ship-it, after check.sh: what readers see through the Gateway.
# shellcheck shell=bash

# lesson_served HOST: goes on only if a lesson comes through the Gateway under that name, and keeps in VERSION whose it is. Looks for ten seconds:
# Envoy follows a change within a moment.
lesson_served() {
  local attempt said
  for ((attempt = 0; attempt < 10; attempt++)); do
    said=$(curl --silent --max-time 10 --write-out '%{http_code}' --header "Host: $1" http://127.0.0.1:8081/start/how-it-works/) || true
    if [[ $said == *'</html>'*200 ]]; then
      VERSION=$(curl --silent --max-time 10 --header "Host: $1" http://127.0.0.1:8081/healthz) || true
      VERSION=${VERSION#ok }
      return 0
    fi
    sleep 1
  done
  fail "http://$1:8081/start/how-it-works/ is answered with ${said: -3}" "the lesson, with 200" "kubectl get pods,httproutes; helm test drydock"
}

# pods_of_version VERSION: goes on only if all Pods of the site, at least two, are ready and of that version. Waits for a minute as long as Pods come or go.
pods_of_version() {
  local attempt seen
  for ((attempt = 0; attempt < 60; attempt++)); do
    seen=$(kubectl get pods --selector app.kubernetes.io/name=drydock \
      --output 'jsonpath={range .items[*]}{.metadata.labels.app\.kubernetes\.io/version}={.status.conditions[?(@.type=="Ready")].status}{"\n"}{end}' | sort | uniq -c | awk '{print $1 "x" $2}')
    if [[ $seen =~ ^[0-9]+x"$1"=True$ && ${seen%%x*} -ge 2 ]]; then return 0; fi
    # Of one version, and all ready: nothing is under way.
    if [[ $seen =~ ^[0-9]+x[^[:space:]]*=True$ || -z $seen ]]; then break; fi
    sleep 1
  done
  fail "Pods by version and readiness: $(printf '%s' "${seen:-none}" | tr '\n' ' ')" "two or more, all of version $1 and ready" "kubectl get pods --label-columns app.kubernetes.io/version"
}

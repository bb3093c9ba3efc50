# Sourced by the step: writes down, every four seconds, what the autoscaler measures and what it asks for.
# shellcheck shell=bash

# sample: appends a row to scaling.tsv. Keeps the number of Pods that the Deployment asks for in REPLICAS.
sample() {
  local use visitors
  use=$(kubectl get hpa web --output 'jsonpath={.status.currentMetrics[0].resource.current.averageUtilization}')
  REPLICAS=$(kubectl get deployment web --output 'jsonpath={.spec.replicas}')
  visitors=$(kubectl get pods visitors --ignore-not-found --output name | wc -l | tr -d ' ')
  printf '%s\t%s\t%s\t%s\n' "$SECONDS" "$visitors" "${use:-0}" "$REPLICAS" >>scaling.tsv
}

# watch_until COUNT LIMIT: samples until the Deployment asks for that many Pods, for LIMIT seconds at most. COUNT 0: until the limit.
watch_until() {
  local end=$((SECONDS + $2))
  while ((SECONDS < end)); do
    sample
    if [[ $REPLICAS -eq $1 ]]; then return; fi
    sleep 4
  done
}

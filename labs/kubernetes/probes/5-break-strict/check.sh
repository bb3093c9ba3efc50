#!/usr/bin/env bash
# Holds when the container of report has run for a while on end, has a liveness probe, and its page answers.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=cluster.sh
. "${DRYDOCK_LIB:?}/cluster.sh"

# running: the ids of the containers of report that run.
running() {
  kubectl get pods --selector app=report --output 'jsonpath={range .items[*]}{range .status.containerStatuses[*]}{.state.running.startedAt} {.containerID}{"\n"}{end}{end}' |
    awk 'NF == 2 {print $2}'
}

# failures: how often liveness probes of Pods of report have failed so far. Events would stop at 25; the kubelets count all.
failures() {
  local node
  for node in $(kubectl get pods --selector app=report --output 'jsonpath={.items[*].spec.nodeName}'); do
    kubectl get --raw "/api/v1/nodes/$node/proxy/metrics/probes"
  done | awk '/^prober_probe_total/ && /container="report"/ && /namespace="probes"/ && /probe_type="Liveness"/ && /result="failed"/ {sum += $NF} END {printf "%d", sum}'
}

main() {
  local probe period threshold first before rise tries said
  in_lab_namespace
  object_exists deployment report
  probe=$(kubectl get deployment report --output 'jsonpath={.spec.template.spec.containers[0].livenessProbe}')
  [[ -n $probe ]] || fail "report has no liveness probe" "one that notices when the program hangs" "kubectl explain deployment.spec.template.spec.containers.livenessProbe"
  [[ $probe == *periodSeconds* ]] || fail "the liveness probe of report is '$probe'" "one with a period" "kubectl edit deployment report"
  [[ $probe != *'"exec"'* || $probe == *8080* ]] || fail "the liveness probe of report runs a command that does not ask the program: $probe" "a question to its port 8080" "would the answer change if the program hung?"
  read -r period threshold < <(kubectl get deployment report \
    --output 'jsonpath={range .spec.template.spec.containers[0].livenessProbe}{.periodSeconds} {.failureThreshold}{"\n"}{end}')
  [[ $((period * threshold)) -le 300 ]] || fail "a hang of report would be noticed after $((period * threshold)) seconds" "within five minutes" "periodSeconds times failureThreshold"
  kubectl rollout status deployment/report --timeout 60s >/dev/null 2>&1 ||
    fail "the Deployment report has no Pod that is ready and of its newest template" "one" "kubectl get pods --selector app=report, then kubectl describe"
  first=$(running)
  [[ -n $first ]] || fail "no container of report runs at the moment" "one that stays" "kubectl describe pod --selector app=report: who ends it, and why?"
  # A Pod of before may still be on its way out. What runs at the end of a while must run at the end of the next one.
  for ((tries = 0; tries < 60 && $(wc -l <<<"$first") > 1; tries++)); do
    sleep 0.5
    first=$(running)
  done
  before=$(failures)
  for ((tries = 0; tries < 20; tries++)); do
    sleep 1
    [[ $(running) == "$first" ]] || fail "the container of report ended after $tries seconds of watching" "that it stays" "kubectl describe pod --selector app=report: who ends it, and why?"
  done
  # A probe that fails now will end the container later. One that fails once on a busy machine will not.
  rise=$(($(failures) - before))
  [[ $rise -le 1 ]] || fail "the liveness probe of report failed $rise times within 20 seconds, although the program is well" "a question that a healthy program can answer" "kubectl describe pod --selector app=report: what does the probe say?"
  said=$(kubectl exec deployment/report -- wget -q -O - -T 30 http://127.0.0.1:8080/cgi-bin/report 2>&1) || true
  [[ $said == *orders* ]] || fail "the page /cgi-bin/report says '$said'" "the orders" "the program needs no repair: kubectl apply --filename report.yaml, and then its probe"
  pass "the container of report has stayed, with a liveness probe; its page says: $said"
}

main "$@"

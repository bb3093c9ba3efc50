# Helpers of this lab's checks.
# shellcheck disable=SC2016

# agents_on NODE: how many ready Pods on that node belong to the DaemonSet agent.
agents_on() {
  local template='{{range .items}}{{range .metadata.ownerReferences}}{{.kind}}/{{.name}}{{end}}'
  template+='{{range .status.conditions}}{{if eq .type "Ready"}} {{.status}}{{end}}{{end}}{{"\n"}}{{end}}'
  kubectl get pods --field-selector "spec.nodeName=$1" -o "go-template=$template" |
    grep -c -x 'DaemonSet/agent True' || true
}

# job_completes NAME: goes on only if the Job is complete. Waits half a minute for it to end, either way.
job_completes() {
  local tries state reason
  object_exists job "$1"
  for ((tries = 0; tries < 60; tries++)); do
    state=$(kubectl get job "$1" -o 'jsonpath={.status.conditions[?(@.status=="True")].type}')
    case " $state " in
      *' Complete '*) return ;;
      *' Failed '*)
        reason=$(kubectl get job "$1" -o 'jsonpath={.status.conditions[?(@.type=="Failed")].reason}')
        fail "the Job $1 has failed: $reason" "it to be complete" \
          "kubectl logs job/$1 shows what a Pod of it said; a Job that has failed isn't tried again"
        ;;
    esac
    sleep 0.5
  done
  fail "the Job $1 isn't complete yet" "it to be" \
    "kubectl describe job $1; kubectl get pods -l job-name=$1"
}

# said JOB LINE: true if a Pod of the Job printed that line.
said() {
  kubectl logs -l "batch.kubernetes.io/job-name=$1" --tail -1 2>/dev/null | grep -Fx -- "$2" >/dev/null
}

# runs_of CRONJOB by-hand|by-schedule: how many Jobs of the CronJob, started in that way, have succeeded.
runs_of() {
  local time='[0-9]' due='.metadata.annotations.batch\.kubernetes\.io/cronjob-scheduled-timestamp'
  if [[ $2 == by-hand ]]; then time='<none>'; fi
  kubectl get jobs --no-headers \
    -o "custom-columns=OF:.metadata.ownerReferences[0].name,DONE:.status.succeeded,DUE:$due" |
    grep -c "^$1  *1  *$time" || true
}

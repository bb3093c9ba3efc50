#!/usr/bin/env bash
# Who ended it, and why? Then ask as long as an answer takes.
set -o errexit -o nounset -o pipefail
TIMEFORMAT='answered after %0R s'

pod=$(kubectl get pods --selector app=report --output 'jsonpath={.items[0].metadata.name}')
kubectl get pod "$pod" --output 'jsonpath=last exit code: {..lastState.terminated.exitCode}{"\n"}'
events() {
  kubectl get events --field-selector "involvedObject.name=$pod,reason=$1" --output custom-columns=MESSAGE:.message
}
events Unhealthy | grep deadline
events Killing

sed 's/timeoutSeconds: 1$/timeoutSeconds: 10/' report.yaml | kubectl apply --filename -
kubectl rollout status deployment/report --timeout 120s | tail -n 1
kubectl wait --for delete "pod/$pod" --timeout 60s
time kubectl exec deployment/report -- wget -q -O - -T 30 http://127.0.0.1:8080/cgi-bin/report

#!/usr/bin/env bash
# Which container, how did it end, and what did it say?
set -o errexit -o nounset -o pipefail

template='{.name}{"\t"}restarts {.restartCount}{"\t"}exit code {.lastState.terminated.exitCode}{"\n"}'
kubectl get pod front --output "jsonpath={range .status.containerStatuses[*]}$template{end}"
# While one container gives way to the next, the log of neither may be there: ask again, then for the one that is there now.
for ((i = 0; i < 30; i++)); do
  kubectl logs front --container web --previous >web.log 2>&1 || kubectl logs front --container web >web.log 2>&1 || true
  if grep httpd web.log; then break; fi
  sleep 1
done
sed 's|-h /sites;|-h /site;|' front.yaml >repaired.yaml
# A Pod's command cannot be changed. The first line says so; the rest of the refusal is the whole Pod.
kubectl apply --filename repaired.yaml 2>&1 | awk 'NR == 1' || true
kubectl replace --force --filename repaired.yaml
kubectl wait --for condition=Ready --timeout 90s pod/front
kubectl exec front --container writer -- wget -q -O - http://127.0.0.1:8080/

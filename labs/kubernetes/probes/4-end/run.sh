#!/usr/bin/env bash
# Delete three Pods one after the other, and take the time until each is gone.
set -o errexit -o nounset -o pipefail
# With this, "time" prints seconds and nothing else.
TIMEFORMAT=%R

kubectl apply --filename end.yaml
kubectl wait --for condition=Ready --timeout 90s pod --selector step=end
kubectl get pods --selector step=end \
  --output custom-columns=NAME:.metadata.name,GRACE:.spec.terminationGracePeriodSeconds,PRESTOP:..preStop.sleep.seconds
for pod in listens announces deaf; do
  { time kubectl delete pod "$pod" --timeout 90s >>deleted.txt; } 2>took.txt
  printf '%s\t%s\ts\n' "$pod" "$(cat took.txt)" >>measurements.tsv
done
cat deleted.txt

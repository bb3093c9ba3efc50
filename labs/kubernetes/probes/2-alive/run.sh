#!/usr/bin/env bash
# Let two processes wait for each other, and see what becomes of it.
set -o errexit -o nounset -o pipefail

kubectl apply --filename ledger.yaml
kubectl wait --for condition=Ready --timeout 90s pod/ledger

# "book" takes the lock of the accounts, then that of the journal. This one takes them the other way round.
kubectl exec ledger -- sh -c '/ledger/transfer >/dev/null 2>&1 &'
for _ in 1 2 3 4 5 6 7 8 9 10; do
  kubectl exec ledger -- ps -o args | grep '/lock ' | sort >waiting.txt || true
  if [[ $(grep -c 'journal book\|accounts transfer' waiting.txt) -eq 2 ]]; then break; fi
  sleep 0.5
done
cat waiting.txt
kubectl get pod ledger

# Nothing has crashed: all processes run. Who notices?
for ((tries = 0; tries < 180; tries++)); do
  restarts=$(kubectl get pod ledger --output 'jsonpath={..restartCount}')
  if [[ $restarts -ge 1 ]]; then break; fi
  sleep 0.5
done
kubectl get events --field-selector reason=Killing,involvedObject.name=ledger \
  --output custom-columns=BY:.reportingComponent,MESSAGE:.message
status='.status.containerStatuses[0]'
kubectl get pod ledger --output \
  "custom-columns=NAME:.metadata.name,RESTARTS:$status.restartCount,EXIT-CODE:$status.lastState.terminated.exitCode"

# Holds when a Pod of shop runs and is not ready, was not restarted for it, and http://shop answers from another one.
in_lab_namespace
pods_ready shop 1
pod_ready client
states=$(kubectl get pods -l app=shop -o 'jsonpath={range .items[*]}{.metadata.name} {.status.phase} {.status.containerStatuses[0].ready} {.status.containerStatuses[0].restartCount}{"\n"}{end}')
out=$(awk '$2 == "Running" && $3 == "false" {print $1; exit}' <<<"$states")
[[ -n $out ]] || fail "every Pod of shop is ready" "one that runs and is not" "each is ready while it has the file /www/ready"
restarts=$(awk -v name="$out" '$1 == name {print $4}' <<<"$states")
[[ $restarts == 0 ]] || fail "the container of $out was restarted" "that it was not: a readiness probe restarts nobody" "kubectl describe pod $out"
answers client http://shop
[[ $ANSWER == shop-* && $ANSWER != "$out" ]] || fail "http://shop answered '$ANSWER'" "the name of a Pod that is ready" "rules on the nodes follow within a moment: look again"
pass "$out runs, is not ready, was not restarted; $ANSWER answers for http://shop"

# Holds when a Pod of shop runs and isn't ready, its container wasn't restarted, and another Pod answers for http://shop.
in_lab_namespace
pods_ready shop 1
pod_ready client
states=$(kubectl get pods -l app=shop -o 'jsonpath={range .items[*]}{.metadata.name} {.status.phase} {.status.containerStatuses[0].ready} {.status.containerStatuses[0].restartCount}{"\n"}{end}')
out=$(awk '$2 == "Running" && $3 == "false" {print $1; exit}' <<<"$states")
[[ -n $out ]] || fail "every Pod of shop is ready" "one that runs and isn't ready" "each is ready while it has the file /www/ready"
restarts=$(awk -v name="$out" '$1 == name {print $4}' <<<"$states")
[[ $restarts == 0 ]] || fail "the container of $out was restarted" "no restart: a failed readiness probe doesn't cause one" "kubectl describe pod $out"
answers client http://shop
[[ $ANSWER == shop-* && $ANSWER != "$out" ]] || fail "http://shop answered '$ANSWER'" "the name of a ready Pod" "rules on the nodes follow within a moment: run the check again"
pass "$out runs, isn't ready, and wasn't restarted; $ANSWER answers for http://shop"

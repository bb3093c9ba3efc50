# Helpers of this lab's checks and measurements.

# rules: to how many Pods the rules on the first worker lead from the Service web.
rules() { docker exec drydock-worker iptables-save -t nat | grep -c 'on-the-node/web.*-j DNAT' || true; }

# ready_behind: how many ready Pods are listed behind the Service web.
ready_behind() {
  kubectl get endpointslices -l kubernetes.io/service-name=web -o 'jsonpath={.items[*].endpoints[?(@.conditions.ready==true)].targetRef.name}' | wc -w | tr -d ' '
}

# rules_follow: true if they lead to three Pods and more, all that are listed.
rules_follow() { [[ $(ready_behind) -ge 3 && $(rules) == "$(ready_behind)" ]]; }

# silent_since: when a controller last said of the second worker that it's not ready; nothing if it never did.
silent_since() {
  kubectl get events -n default --field-selector reason=NodeNotReady,involvedObject.name=drydock-worker2 --sort-by .lastTimestamp -o 'jsonpath={.items[-1:].lastTimestamp}'
}

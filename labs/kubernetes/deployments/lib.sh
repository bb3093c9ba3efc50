# Helpers of this lab's checks and measurements: what the log of the Pod client says. Each line is one request: when it
# began (seconds since 1970), what came of it, whose it was. A request counts for the change during which it began,
# however late its failure shows.

# epoch TIME: an ISO 8601 time in seconds since 1970. busybox reads "2026-11-21 12:00:00".
epoch() { kubectl exec client -- date -u -d "$(echo "$1" | tr -d Z | tr T ' ')" +%s; }

# began VERSION: when the update to it began: when the youngest ReplicaSet was made whose Pods have it; nothing if there is
# none.
began() {
  kubectl get replicasets -l app=web --sort-by .metadata.creationTimestamp \
    -o 'jsonpath={range .items[*]}{.metadata.creationTimestamp}{" "}{.spec.template.spec.containers[0].env[?(@.name=="VERSION")].value}{"\n"}{end}' |
    awk -v version="$1" '$2 == version {found = $1} END {print found}'
}

# youngest_pod: when the youngest Pod of web was made.
youngest_pod() {
  kubectl get pods -l app=web -o 'jsonpath={range .items[*]}{.metadata.creationTimestamp}{"\n"}{end}' | sort | tail -n 1
}

# count WHAT FROM [TO]: how many requests that began then ended so: "failed", or "version 4".
count() {
  kubectl logs client | awk -v what="$1" -v from="$2" -v to="${3:-9999999999}" '
    $1 >= from && $1 < to {$1 = ""; if (index($0, " " what) == 1) n++}
    END {print n + 0}'
}

# reasons FROM [TO]: why requests failed that began then, in wget's words, and how many of each.
reasons() {
  kubectl logs client | awk -v from="$1" -v to="${2:-9999999999}" '
    $1 >= from && $1 < to && $2 == "failed" {sub(/^[0-9]+ failed (wget: )?/, ""); sub(/, visitor [0-9]+$/, ""); sub(/ \([0-9.]+\)/, ""); n[$0]++}
    END {for (reason in n) print n[reason], reason}' | sort
}

# by_time FROM OLD NEW: a row for every three seconds (90 at most) from then on: the second, answers of either version,
# failures.
by_time() {
  kubectl logs client | awk -v first="$1" -v old="$2" -v new="$3" '
    $1 < first {next}
    $1 > last {last = $1}
    {n[int(($1 - first) / 3), $2 == "version" ? $3 : $2]++}
    # Of the last ones some are still under way.
    END {for (at = 0; at < 30 && first + 3 * at + 5 < last; at++) printf "%d\t%d\t%d\t%d\n", 3 * at, n[at, old], n[at, new], n[at, "failed"]}'
}

# answered VERSION COUNT: true if each of the last COUNT requests was answered, by that version.
answered() {
  kubectl logs client --tail "$2" |
    awk -v version="$1" -v count="$2" '$2 == "version" && $3 == version {n++} END {exit (n < count)}'
}

# pods_are COUNT: true if so many Pods of web are there, those included that are about to go.
pods_are() { [[ $(kubectl get pods -l app=web -o name | wc -l) -eq $1 ]]; }

# asked_since MOMENT: true if each of the six visitors has finished a request that began at that moment or later. Each
# makes one request at a time, so all that began before it have ended by then, those that timed out included.
asked_since() {
  kubectl logs client --tail 500 |
    awk -v from="$1" '$1 >= from {seen[$NF] = 1} END {for (visitor in seen) n++; exit (n < 6)}'
}

# settled VERSION: waits until three Pods are left, all answers come from that version, and nothing that began earlier
# is under way.
settled() {
  wait_for 180 "three Pods are left" pods_are 3
  wait_for 120 "all answers come from version $1" answered "$1" 20
  wait_for 60 "what began earlier has ended" asked_since "$(kubectl exec client -- date +%s)"
}

# Sourced by the steps: what the log of the Pod client says, and measurements.
# shellcheck shell=bash

# shellcheck source-path=SCRIPTDIR/../../../orchestration/by-hand/files source=within.sh
. ./within.sh

# now: the time by the client's clock, which its log has too, in seconds since 1970.
now() { kubectl exec client -- date +%s; }

# asked_since MOMENT: true if each of the six visitors has finished a request that began at that moment or later.
# Each makes one request at a time, so all that began before it have ended by then, those that timed out included.
asked_since() {
  kubectl logs client --tail 500 |
    awk -v from="$1" '$1 >= from {seen[$NF] = 1} END {for (visitor in seen) n++; exit (n < 6)}'
}

# mark: keeps the present moment in MARK once all that began before it has ended. A request belongs to the time at which it began:
# from MARK on they are the next change's, however late their failure shows.
mark() {
  MARK=$(now)
  within 60 asked_since "$MARK"
}

# answered VERSION COUNT: true if each of the last COUNT requests was answered, by that version.
answered() {
  kubectl logs client --tail "$2" |
    awk -v version="$1" -v count="$2" '$2 == "version" && $3 == version {n++} END {exit (n < count)}'
}

# pods COUNT: true if so many Pods of web are there, those included that are about to go.
pods() { [[ $(kubectl get pods --selector app=web --output name | wc -l) -eq $1 ]]; }

# settled VERSION: waits until three Pods are left, all answers come from that version, and nothing that began earlier is under way.
settled() {
  within 180 pods 3
  within 120 answered "$1" 20
  within 60 asked_since "$(now)"
}

# failed_since MOMENT: how many of the requests that began then or later got no answer.
failed_since() { kubectl logs client | awk -v from="$1" '$1 >= from && $2 == "failed" {n++} END {print n + 0}'; }

# none_failed_since MOMENT: says so and fails if one did.
none_failed_since() {
  local failed
  failed=$(failed_since "$1")
  if [[ $failed -gt 0 ]]; then
    echo "of the requests that began after this update was asked for, $failed failed; it was to lose none" >&2
    return 1
  fi
}

# reasons_since MOMENT: why those requests failed, in wget's words, and how many of each.
reasons_since() {
  kubectl logs client | awk -v from="$1" '
    $1 >= from && $2 == "failed" {sub(/^[0-9]+ failed (wget: )?/, ""); sub(/, visitor [0-9]+$/, ""); sub(/ \([0-9.]+\)/, ""); n[$0]++}
    END {for (reason in n) print n[reason], reason}' | sort
}

# by_time MOMENT OLD NEW: a row for every three seconds (90 at most) from that moment on: the second in which they begin,
# answers of either version, failures. A request belongs to the time at which it began.
by_time() {
  kubectl logs client | awk -v first="$1" -v old="$2" -v new="$3" '
    $1 < first {next}
    $1 > last {last = $1}
    {n[int(($1 - first) / 3), $2 == "version" ? $3 : $2]++}
    # Of the last ones some are still under way.
    END {for (at = 0; at < 30 && first + 3 * at + 5 < last; at++) printf "%d\t%d\t%d\t%d\n", 3 * at, n[at, old], n[at, new], n[at, "failed"]}'
}

# reading NAME VALUE: prints a count and keeps it as a measurement.
reading() {
  echo "$1: $2"
  printf '%s\t%s\tcount\n' "$1" "$2" >>measurements.tsv
}

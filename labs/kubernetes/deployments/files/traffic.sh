# Sourced by the steps: what the log of the Pod client says, and measurements.
# shellcheck shell=bash

# shellcheck source-path=SCRIPTDIR/../../../orchestration/by-hand/files source=within.sh
. ./within.sh

# asked: how many requests have ended so far.
asked() { kubectl logs client | wc -l | tr -d ' '; }

# answered VERSION COUNT: true if each of the last COUNT requests was answered, by that version.
answered() {
  kubectl logs client --tail "$2" |
    awk -v version="$1" -v count="$2" '$2 == "version" && $3 == version {n++} END {exit (n < count)}'
}

# pods COUNT: true if so many Pods of web are there, those included that are about to go.
pods() { [[ $(kubectl get pods --selector app=web --output name | wc -l) -eq $1 ]]; }

# settled VERSION: waits until three Pods are left and all answers come from that version.
settled() {
  within 180 pods 3
  within 120 answered "$1" 20
}

# failed_since COUNT: how many requests after the first COUNT got no answer.
failed_since() { kubectl logs client | awk -v from="$1" 'NR > from && $2 == "failed" {n++} END {print n + 0}'; }

# reasons_since COUNT: why those requests failed, in wget's words, and how many of each.
reasons_since() {
  kubectl logs client | awk -v from="$1" '
    NR > from && $2 == "failed" {sub(/^[0-9]+ failed (wget: )?/, ""); sub(/ \([0-9.]+\)/, ""); n[$0]++}
    END {for (reason in n) print n[reason], reason}' | sort
}

# by_time COUNT OLD NEW: a row for every three seconds (90 at most) after the first COUNT requests: the second in which they begin,
# answers of either version, failures. A request belongs to the time at which it began.
by_time() {
  kubectl logs client | awk -v from="$1" -v old="$2" -v new="$3" '
    NR <= from {next}
    !first {first = $1}
    $1 > last {last = $1}
    $1 >= first {n[int(($1 - first) / 3), $2 == "version" ? $3 : $2]++}
    # Of the last ones some are still under way.
    END {for (at = 0; at < 30 && first + 3 * at + 5 < last; at++) printf "%d\t%d\t%d\t%d\n", 3 * at, n[at, old], n[at, new], n[at, "failed"]}'
}

# reading NAME VALUE: prints a count and keeps it as a measurement.
reading() {
  echo "$1: $2"
  printf '%s\t%s\tcount\n' "$1" "$2" >>measurements.tsv
}

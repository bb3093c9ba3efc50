# Sourced by check.sh of the lab with the audit log, after lib/check.sh: looks at the calls that the recorder listed.
# shellcheck shell=bash

# has_call FILE AUTHOR CALL: true if the file lists a call of that author, such as "create pods"; both are patterns.
has_call() { awk -F '\t' -v author="^($2)\$" -v call="^($3)\$" '$2 ~ author && $3 " " $4 ~ call { found = 1 } END { exit !found }' "$1"; }

# recorded_call FILE AUTHOR CALL: goes on only if it does.
recorded_call() {
  local phase=${1%.tsv}
  [[ -s $1 ]] || fail "no $1 in the lab's work folder" "the calls of this part, as the recorder lists them" "kubectl exec recorder -- recorder mark $phase before, recorder calls $phase >$1 after"
  has_call "$@" || fail "$1 lists no call \"$3\" of $2" "the calls of this part, from before its first command to its end" "recorder mark $phase comes before the change, recorder calls $phase after it; undo the change and do it again"
}

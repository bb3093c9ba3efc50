# Sourced by the checks of foundations/by-hand: looks at what was made by hand in the workshop.
# shellcheck shell=bash

workshop() { docker exec drydock-workshop "$@"; }

# first_process NAME: prints the number that process 1 of NAME has in the workshop; explains and ends the check if there is none.
first_process() {
  local pid
  pid=$(workshop cat "/run/$1.pid" 2>/dev/null) || fail "no file /run/$1.pid in the workshop" "the number of the first process of $1" "first-process writes it; is it running?"
  workshop test -d "/proc/$pid/ns" || fail "process $pid, the first of $1, has ended" "it to run" "begin again: npx drydock reset $DRYDOCK_LAB"
  echo "$pid"
}

# own_namespaces NAME: goes on only if its first process shares none of five namespaces with the workshop.
own_namespaces() {
  local pid shared
  pid=$(first_process "$1") || fail_again "$pid"
  shared=$(workshop namespaces 1 "$pid" | awk '/the same/ && !/^(cgroup|user):/ {sub(/:.*/, ""); printf "%s ", $1}')
  [[ -z $shared ]] || fail "$1 and the workshop share a namespace: $shared" "mnt, uts, ipc, pid and net of its own" "unshare has an option for each kind: unshare --help"
}

# fail_again EXPLANATION: ends the check with what a function said that ran in $(…), where fail ends only the subshell.
fail_again() {
  printf '%s\n' "$1"
  exit 1
}

# fetch ADDRESS: what a web server answers to the workshop; nothing if none does.
fetch() { workshop wget -q -O - --tries 1 --timeout 3 "http://$1/" 2>/dev/null || true; }

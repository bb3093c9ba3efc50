# Helpers of this lab's checks: looks at what was made by hand in the workshop.

workshop() { docker exec drydock-workshop "$@"; }

# outside COMMAND…: runs it where the host's processes and control groups are seen.
outside() { docker run --rm --privileged --pid host --cgroupns host drydock-workshop "$@"; }

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

# limit_in FILE…: what the first of these files says that there is in the box's control groups.
# shellcheck disable=SC2016 # read by the shell in the workshop
limit_in() { workshop sh -c 'for group in $(control-groups box); do for file; do cat "$group/$file" 2>/dev/null; done; done' sh "$@" || true; }

# fetch ADDRESS: what a web server answers to the workshop; nothing if none does.
fetch() { workshop wget -q -O - --tries 1 --timeout 3 "http://$1/" 2>/dev/null || true; }

# answers NAME ADDRESS: goes on only if NAME has the address and answers the workshop there.
answers() {
  local page
  workshop enter "$1" ip address 2>/dev/null | grep -F "inet $2/" >/dev/null ||
    fail "$2 is not an address of $1" "one of $1's interfaces to have it" "docker exec drydock-workshop enter $1 ip address; an interface that was moved has lost its addresses"
  page=$(fetch "$2")
  [[ -n $page ]] || fail "no answer from $2" "the page of $1" "is the interface up, at both ends?"
  [[ $page == "$(workshop enter "$1" cat /www/index.html)" ]] || fail "at $2 answers '$page'" "the page of $1" "which network namespaces have that address? There should be one"
}

# found WHAT: what found.txt says about it.
found() { awk -v what="$1" '{gsub(/[:=] *| +/, " ", $1); if (sub("^" what "[:= ]+", "")) {print; exit}}' found.txt | tr -d ' \r'; }

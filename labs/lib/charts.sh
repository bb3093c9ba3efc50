# Sourced by the check.sh of labs whose charts come from a registry, after check.sh and cluster.sh: looks at pages, and at what a chart is locked to.
# shellcheck shell=bash

# page_of DEPLOYMENT: what it serves on its port 8080; nothing where it does not answer within some seconds.
page_of() {
  for _ in 1 2 3 4 5 6 7 8 9 10; do
    if kubectl exec "deployment/$1" -- wget -q -T 3 -O - http://127.0.0.1:8080 2>/dev/null; then return 0; fi
    sleep 0.5
  done
}

# page_has DEPLOYMENT LINE…: goes on only if each of them is a line of its page.
page_has() {
  local name=$1 text line
  shift
  object_exists deployment "$name"
  text=$(page_of "$name")
  for line in "$@"; do
    [[ $'\n'$text$'\n' == *$'\n'"$line"$'\n'* ]] || fail "the page of $name says '${text//$'\n'/ / }'" "a line '$line'" "kubectl exec deployment/$name -- wget -q -O - http://127.0.0.1:8080"
  done
}

# locked CHART DEPENDENCY: the version that CHART/Chart.lock has for it; nothing where there is none.
locked() {
  [[ -s $1/Chart.lock ]] || return 0
  awk -v name="$2" '/^-/ {mine = 0} $NF == name && /name:/ {mine = 1} mine && /version:/ {print $NF}' "$1/Chart.lock"
}

# Sourced by the steps: how much there is to read, and whether a Service leads somewhere yet.
# shellcheck shell=bash

# lines FILE…: how many lines say something: neither empty nor a comment.
lines() { cat "$@" | grep -c -v -e '^ *$' -e '^ *#' -e '^{{/\*'; }

# chart_lines FOLDER: the same for what somebody wrote in a chart; its lock and its packed dependencies were made by Helm.
chart_lines() { lines "$1/Chart.yaml" "$1/values.yaml" "$1"/templates/*; }

# reach NAME: returns when http://NAME/ answers in the Pod voter. A Pod is ready a moment before all nodes know the way; gives up after a minute.
reach() {
  local end=$((SECONDS + 60))
  until kubectl exec voter -- wget -q -O /dev/null -T 3 "http://$1/" 2>/dev/null; do
    if ((SECONDS > end)); then
      echo "no answer from http://$1/ for a minute" >&2
      return 1
    fi
    sleep 0.5
  done
}

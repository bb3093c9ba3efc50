# Sourced by the steps: how much there is to read.
# shellcheck shell=bash

# lines FILE…: how many lines say something: neither empty nor a comment.
lines() { cat "$@" | grep -c -v -e '^ *$' -e '^ *#' -e '^{{/\*'; }

# chart_lines FOLDER: the same for what somebody wrote in a chart; its lock and its packed dependencies were made by Helm.
chart_lines() { lines "$1/Chart.yaml" "$1/values.yaml" "$1"/templates/*; }

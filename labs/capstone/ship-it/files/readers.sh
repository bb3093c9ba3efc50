# Sourced by the step that upgrades: readers who ask through the Gateway all the time, and what they saw.
# shellcheck shell=bash

# read_on: asks for a lesson and for the version that serves it, again and again. A line each time: when, the code, the version.
read_on() {
  local began said
  while true; do
    began=$(date +%s)
    said=$(curl --silent --output /dev/null --max-time 15 --write-out '%{http_code} ' "$SITE$LESSON" \
      --next --silent --max-time 15 "$SITE/healthz") || true
    echo "$began ${said:-000 nobody}"
    sleep 0.1
  done
}

# start_readers COUNT: so many of them, until the script ends. Each writes a file of its own.
start_readers() {
  local number
  for ((number = 1; number <= $1; number++)); do
    : >"reader-$number.log"
    read_on >>"reader-$number.log" &
    READERS="${READERS:-} $!"
  done
  trap 'stop_readers' EXIT
}

stop_readers() {
  if [[ -n ${READERS:-} ]]; then
    # shellcheck disable=SC2086 # one id a word
    kill $READERS || true
    # shellcheck disable=SC2086
    wait $READERS || true
  fi
  READERS=''
} 2>/dev/null

# read_by VERSION COUNT: true if each reader's last so many requests were answered by that version.
read_by() {
  local log
  for log in reader-*.log; do
    tail -n "$2" "$log" | awk -v version="$1" -v count="$2" '$2 == 200 && $3 == "ok" && $4 == version {n++} END {exit (n < count)}' || return 1
  done
}

asked() { cat reader-*.log | wc -l | tr -d ' '; }
failed() { cat reader-*.log | awk '!($2 == 200 && $3 == "ok") {n++} END {print n + 0}'; }

# by_second OLD NEW: a row a second: answers of either version, and failures.
by_second() {
  cat reader-*.log | awk -v old="$1" -v new="$2" '
    !first || $1 < first {first = $1}
    $1 > last {last = $1}
    {n[$1, $2 == 200 && $3 == "ok" ? $4 : "failed"]++}
    END {for (at = first + 1; at < last; at++) printf "%d\t%d\t%d\t%d\n", at - first - 1, n[at, old], n[at, new], n[at, "failed"]}'
}

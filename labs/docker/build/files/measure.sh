# Sourced by the steps, so that all six ways are built and measured by the same lines.
# shellcheck shell=bash

# build WAY: builds drydock-primes:WAY. What the build says goes to build.log, the seconds it took to the file seconds.
build() {
  local TIMEFORMAT=%3R
  { time docker build --progress plain --label "$LAB" --tag "drydock-primes:$1" --file "ways/$1.Dockerfile" app >build.log 2>&1; } 2>seconds ||
    { cat build.log >&2 && return 1; }
}

# edit: changes one line of the source, to another each time.
edit() { echo "#define VERSION $(($(awk '{print $3}' app/version.h) + 1))" >app/version.h; }

# steps: the Dockerfile's steps in the last build.log, each with CACHED or how long it ran.
steps() {
  awk '
    /^#[0-9]+ \[/ && !/\[internal\]| FROM / { number = $1; sub(/^#[0-9]+ /, ""); gsub(/ +/, " "); name[number] = $0 }
    /^#[0-9]+ (CACHED|DONE)/ { state[$1] = $2 == "DONE" ? $3 : $2 }
    END { for (number in name) printf "%-7s %.60s\n", state[number], name[number] }
  ' build.log | LC_ALL=C sort -b -k 2
}

# measure WAY TIMES: builds it; then, as often, changes one line and builds it again. Keeps the time of each rebuild, and the size.
measure() {
  local run took bytes
  build "$1"
  printf '%-10s rebuilt in' "$1"
  for ((run = 0; run < $2; run++)); do
    edit
    build "$1"
    took=$(milliseconds)
    printf ' %s ms,' "$took"
    reading "$1-rebuild" "$took" ms
  done
  bytes=$(docker image inspect --format '{{.Size}}' "drydock-primes:$1")
  printf ' %s bytes\n' "$bytes"
  reading "$1-size" "$bytes" bytes
}

# milliseconds: how long the last build took.
milliseconds() { awk '{sub(",", "."); printf "%.0f", $1 * 1000}' seconds; }

# reading NAME VALUE UNIT: keeps a measurement.
reading() { printf '%s\t%s\t%s\n' "$1" "$2" "$3" >>measurements.tsv; }

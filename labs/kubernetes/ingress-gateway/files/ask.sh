# To be sourced: asks Envoy, which answers on port 8081 of this machine, for something of the shop's.
# shellcheck shell=bash

# ask HOST PATH: prints the answer and its status code. No name server knows the host; the header is all that Envoy goes by.
ask() {
  curl --silent --show-error --max-time 10 --write-out '  (%{http_code})\n' --header "Host: $1" "http://127.0.0.1:8081$2"
}

# ask_until TEXT HOST PATH: asks until the answer has that text, a minute at most. Envoy follows a change within a moment.
ask_until() {
  local attempt
  for ((attempt = 0; attempt < 120; attempt++)); do
    if [[ $(ask "$2" "$3" 2>&1) == *"$1"* ]]; then return 0; fi
    sleep 0.5
  done
  echo "http://$2$3 does not answer with '$1'" >&2
  return 1
}

# ask_all: one request for each part of the site.
ask_all() {
  ask shop.drydock.test /
  ask shop.drydock.test /cart
  ask stock.drydock.test /
}

# ask_while FILE: asks for each part of the site again and again for as long as that file is there, and writes each status code to codes.txt.
# A request that gets no answer is written as 000.
ask_while() {
  local place
  while [[ -e $1 ]]; do
    for place in shop.drydock.test/ shop.drydock.test/cart stock.drydock.test/; do
      curl --silent --max-time 10 --output /dev/null --write-out '%{http_code}\n' \
        --header "Host: ${place%%/*}" "http://127.0.0.1:8081/${place#*/}" >>codes.txt || true
    done
    sleep 0.1
  done
}

# asked_more COUNT: waits until codes.txt has that many more lines than now, a minute at most.
asked_more() {
  local attempt wanted=$(($(wc -l <codes.txt) + $1))
  for ((attempt = 0; attempt < 120; attempt++)); do
    if [[ $(wc -l <codes.txt) -ge $wanted ]]; then return 0; fi
    sleep 0.5
  done
}

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

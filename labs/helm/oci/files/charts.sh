# Sourced by the steps: where the charts are, and questions asked again and again.
# shellcheck shell=bash
API=http://127.0.0.1:8160/v2
# shellcheck disable=SC2034 # of the steps
REPO=oci://127.0.0.1:8160/charts

# wait_for_registry: returns when it answers; gives up after 20 s.
wait_for_registry() {
  local tries
  for ((tries = 0; tries < 100; tries++)); do
    if curl --silent --fail --output /dev/null "$API/"; then return 0; fi
    sleep 0.2
  done
  echo "no answer from $API/ within 20 s" >&2
  return 1
}

# digests_in FILE: the digests that a manifest names, one a line: the configuration's, then each layer's.
digests_in() { tr '{},' '\n' <"$1" | awk -F '"' '/"digest"/ {print $4}'; }

# page RELEASE: what its page says.
page() { kubectl exec "deployment/$1-web" -- wget -q -O - http://127.0.0.1:8080; }

#!/usr/bin/env bash
# Create, start, inspect, delete: one request each.
set -o errexit -o nounset -o pipefail
LAB=drydock.lab=docker/architecture

# The version in the path says which edition of the API the client was written for.
api=http://localhost/v1.44
ask() { docker exec drydock-client curl --silent --show-error --unix-socket /var/run/docker.sock "$@"; }

body='{"Image": "busybox:1.37", "Cmd": ["sleep", "3600"], "Labels": {"'${LAB%%=*}'": "'${LAB#*=}'"}}'
ask --header 'Content-Type: application/json' --data "$body" "$api/containers/create?name=drydock-by-http" | tee created.json
ask --request POST --write-out 'start: %{http_code}\n' "$api/containers/drydock-by-http/start"
ask "$api/containers/drydock-by-http/json" |
  docker exec --interactive drydock-client jq --compact-output '[.Name, .State.Status, .Config.Cmd]'

ask --request DELETE --write-out 'delete: %{http_code}\n' "$api/containers/drydock-run"
ask --write-out 'inspect: %{http_code}\n' "$api/containers/drydock-run/json"

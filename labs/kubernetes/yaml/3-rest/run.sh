#!/usr/bin/env bash
# Behind every command of kubectl is an HTTP request. Make the requests yourself; the proxy only shows your certificate.
set -o errexit -o nounset -o pipefail

# Port 0: whichever is free.
kubectl proxy --port 0 >proxy.log &
trap 'kill %1' EXIT
for ((attempt = 0; attempt < 100; attempt++)); do
  if grep Starting proxy.log >/dev/null; then break; fi
  sleep 0.1
done
settings=http://$(awk '{print $NF}' proxy.log)/api/v1/namespaces/yaml/configmaps/settings

curl --silent --show-error "$settings" >read.json
# All of it but the notes about who wrote which field.
awk '/"managedFields"/ {print "    \"managedFields\": [ ... ]"; skip = 1} !skip {print} /^    ]/ {skip = 0}' read.json

# Meanwhile somebody else changes the object. Then you write back what you have read, with a change of yours.
kubectl patch configmap settings --patch '{"data": {"light": "off"}}'
sed 's/"country": "no"/"country": "se"/' read.json >mine.json
put="curl --silent --show-error --request PUT --header Content-Type:application/json --data-binary @mine.json"
$put "$settings" | grep -E '"(message|reason|code)"'

# Read again, change that, write back.
curl --silent --show-error "$settings" >read.json
sed 's/"country": "no"/"country": "se"/' read.json >mine.json
$put --output answer.json --write-out '%{http_code}\n' "$settings"
kubectl get configmap settings --output 'jsonpath={.data.country} {.data.light}{"\n"}'

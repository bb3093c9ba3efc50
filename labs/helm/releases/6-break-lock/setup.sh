#!/usr/bin/env bash
# A pipeline upgrades the release and is killed while it waits: for a Pod that does not get ready, as it happens.
set -o errexit -o nounset -o pipefail

helm upgrade site ./site --set greeting=Spring,readyPath=/spring.html --wait --timeout 300s >pipeline.log 2>&1 &
pipeline=$!
trap 'kill -KILL $pipeline 2>/dev/null || true' EXIT
# Its objects have been sent once the Deployment has the new probe.
kubectl wait deployment site --timeout 90s \
  --for 'jsonpath={.spec.template.spec.containers[0].readinessProbe.httpGet.path}=/spring.html' >>pipeline.log
# What bash says of a job that was killed is of no interest, and it says it whenever it notices.
{ kill -KILL "$pipeline" && wait "$pipeline"; } 2>/dev/null || true
trap - EXIT
kubectl get service site --output 'jsonpath={.metadata.uid}' >service.uid

helm list
helm upgrade site ./site --set greeting=Spring || true

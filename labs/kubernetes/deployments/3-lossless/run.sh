#!/usr/bin/env bash
# A Pod that leaves waits until no request comes any more. The Pods that leave first have no pause yet: hence two updates.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../files source=traffic.sh
. ./traffic.sh

kubectl patch deployment web --patch '{"spec": {"template": {"spec": {"containers": [
  {"name": "web", "lifecycle": {"preStop": {"sleep": {"seconds": 15}}}}]}}}}'
kubectl annotate --overwrite deployment/web kubernetes.io/change-cause='version 3, with a pause before the stop'
kubectl rollout status deployment/web --timeout 240s | tail -n 1
settled 3

mark
kubectl set env deployment/web VERSION=4
kubectl annotate --overwrite deployment/web kubernetes.io/change-cause='version 4'
kubectl rollout status deployment/web --timeout 240s | tail -n 1
settled 4
reading failed-both "$(failed_since "$MARK")"
reasons_since "$MARK"
by_time "$MARK" 3 4 >both.tsv
none_failed_since "$MARK"

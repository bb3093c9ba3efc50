#!/usr/bin/env bash
# A slip of the finger: 1.73 for 1.37. And a deadline of 15 seconds instead of ten minutes, for those who watch.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../files source=traffic.sh
. ./traffic.sh

mark
echo "$MARK" >before-the-change.txt
kubectl patch deployment web --patch '{"spec": {"progressDeadlineSeconds": 15,
  "template": {"spec": {"containers": [{"name": "web", "image": "busybox:1.73"}]}}}}'
kubectl annotate --overwrite deployment/web kubernetes.io/change-cause='a newer image'
kubectl rollout status deployment/web --timeout 90s 2>&1 | tail -n 1 || true

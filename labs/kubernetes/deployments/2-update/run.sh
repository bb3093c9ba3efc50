#!/usr/bin/env bash
# Two updates under traffic. The first with the Pods as they are; the second brings a readiness probe.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../files source=traffic.sh
. ./traffic.sh

mark
kubectl set env deployment/web VERSION=2
kubectl annotate deployment/web kubernetes.io/change-cause='version 2'
kubectl rollout status deployment/web --timeout 240s | tail -n 1
settled 2
reading failed-neither "$(failed_since "$MARK")"
reasons_since "$MARK"
by_time "$MARK" 1 2 >neither.tsv

mark
kubectl patch deployment web --patch-file readiness.yaml
kubectl annotate --overwrite deployment/web kubernetes.io/change-cause='version 3, with a readiness probe'
kubectl rollout status deployment/web --timeout 240s | tail -n 1
settled 3
reading failed-readiness "$(failed_since "$MARK")"
reasons_since "$MARK"
kubectl get replicasets --selector app=web

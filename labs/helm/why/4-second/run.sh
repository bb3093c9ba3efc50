#!/usr/bin/env bash
# The same chart again, under another name and with other values.
set -o errexit -o nounset -o pipefail

cat >test.yaml <<'END'
title: Test oven
replicas: 2
END
helm install test bakery --values test.yaml
kubectl wait --for condition=Available --timeout 180s deployment --selector app.kubernetes.io/instance=test
kubectl rollout status deployment/test-web --timeout 120s | tail -n 1
kubectl exec --stdin customer -- sh -s test <ask.sh
kubectl exec --stdin customer -- sh -s bakery <ask.sh
helm list | cut -f 1,3,5,6

# All that was said about it: a name and these values.
helm get values test
printf 'given\t%s\tcount\n' "$((1 + $(grep -c : test.yaml)))" >>measurements.tsv

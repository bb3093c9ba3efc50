#!/usr/bin/env bash
# where.sh APP: how many Pods of it each node has.
kubectl get pods --selector "app=$1" --field-selector status.phase=Running \
  --output 'jsonpath={range .items[*]}{.metadata.labels.app} on {.spec.nodeName}{"\n"}{end}' | sort | uniq -c

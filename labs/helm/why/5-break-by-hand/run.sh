#!/usr/bin/env bash
# What the release should consist of, held against what is there. Then its values, now and at first.
set -o errexit -o nounset -o pipefail

helm get manifest test | kubectl get --filename - >/dev/null || echo "not all of it"
helm history test | cut -f 1,3,6
helm get values test
helm get values test --revision 1

# Every value that the release is to have, said again: the title, and what the colleague wanted.
helm upgrade test bakery --set title='Test oven' --set replicas=3
kubectl rollout status deployment/test-web --timeout 180s | tail -n 1
helm get manifest test | kubectl get --filename - --output name | grep -c test
kubectl exec --stdin customer -- sh -s test <ask.sh
helm get values test

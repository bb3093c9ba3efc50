#!/usr/bin/env bash
# cast.sh CHOICE COUNT: votes in the Pod voter, one vote after the other, and prints the receipts.
set -o errexit -o nounset -o pipefail

kubectl exec voter -- sh -c "for i in \$(seq $2); do wget -q -O - --post-data choice=$1 http://vote/votes || exit; sleep 0.02; done"

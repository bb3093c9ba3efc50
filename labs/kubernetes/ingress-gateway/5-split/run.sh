#!/usr/bin/env bash
# Two Services behind one path, by weight. curl counts from 1 to 200 by itself.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../files source=ask.sh
. ./ask.sh

kubectl apply --filename split-route.yaml
ask_until 'cart-2 on' shop.drydock.test /cart

curl --silent --max-time 150 --header 'Host: shop.drydock.test' --write-out '\n' 'http://127.0.0.1:8081/cart?n=[1-200]' >answers.txt
awk '{count[$1]++} END {for (name in count) printf "%s\t%d\tcount\n", name, count[name]}' answers.txt >counted.tsv
sort counted.tsv | tee -a measurements.tsv
awk '{print $1, $3}' answers.txt | sort | uniq -c

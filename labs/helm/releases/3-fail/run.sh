#!/usr/bin/env bash
# Two upgrades that fail: one is left as it stands, the other is undone by Helm.
set -o errexit -o nounset -o pipefail

# "time" is to print seconds and nothing else.
TIMEFORMAT=%R
old=$(kubectl get pods --selector app.kubernetes.io/instance=site \
  --output 'jsonpath={.items[?(@.metadata.annotations.page=="Welcome")].metadata.name}')

# The server has no such file, so the new Pod never becomes ready.
{ time helm upgrade site ./site --set greeting=Goodbye,readyPath=/index.htm \
  --wait --timeout 10s 2>&1 || echo "failed, as it should"; } 2>took.txt
printf 'left\t%s\ts\n' "$(cat took.txt)" >>measurements.tsv
helm history site | cut -f 1,3,6 | cut -c 1-62
kubectl get configmap site --output 'jsonpath=ConfigMap: {.data.index\.html}{"\n"}'
kubectl get pods --selector app.kubernetes.io/instance=site \
  --output custom-columns-file=pods.columns

# The old Pod still answers, and its page is a file of that ConfigMap.
# A note on the Pod has the kubelet look at it now, not within a minute.
kubectl annotate pod "$old" looked-at=now
kubectl exec "$old" -- timeout 150 sh -c 'until grep -q Goodbye /srv/index.html; do sleep 0.2; done'
echo "a visitor reads: $(kubectl exec "$old" -- wget -q -O - http://site/)"

# Another one. Its Pod gets ready, but a hook asks for a page that nobody
# has put into the chart.
{ time helm upgrade site ./site --set greeting=Sale,check=/prices.html \
  --rollback-on-failure --timeout 90s 2>&1 || echo "failed, undone"; } 2>took.txt
printf 'undone\t%s\ts\n' "$(cat took.txt)" >>measurements.tsv
kubectl logs job/site-check
helm history site | cut -f 1,3,6 | cut -c 1-62
kubectl get configmap site --output 'jsonpath=ConfigMap: {.data.index\.html}{"\n"}'

# The same check after a rollback: to 4, which has it. Then to 2, which has none.
helm rollback site 4 --timeout 90s || true
helm history site --max 1 | cut -f 1,3,6
helm rollback site 2 --wait --timeout 90s

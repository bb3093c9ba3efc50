#!/usr/bin/env bash
# kubectl deletes two objects. Who deletes the others?
set -o errexit -o nounset -o pipefail

kubectl exec recorder -- recorder mark delete
kubectl delete --filename web.yaml
kubectl wait --for delete --timeout 90s pod --selector app=web
kubectl exec recorder -- recorder calls delete >delete.tsv
awk -F '\t' '$3 " " $4 == "delete pods" && $2 != "kubelet" { print $2 }' delete.tsv | sort -u >who.txt
cat who.txt

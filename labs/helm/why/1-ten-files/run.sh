#!/usr/bin/env bash
# An application as one writes it by hand: an object a file. Then: what of it would have to be edited for a second copy?
set -o errexit -o nounset -o pipefail

kubectl apply --filename customer.yaml --filename manifests
kubectl wait --for condition=Available --timeout 180s deployment/bakery-web deployment/bakery-redis
kubectl wait --for condition=Ready --timeout 120s pod/customer
kubectl exec --stdin customer -- sh -s bakery <ask.sh

# How often the same words stand there, and in how many files.
for word in bakery app.kubernetes.io/instance 'version: "1.0"' 'Bread and rolls'; do
  places=$(grep -h "$word" manifests/*.yaml | grep -c .)
  printf '%s\t%s\t%s\n' "$word" "$places" "$(grep -l "$word" manifests/*.yaml | grep -c .)"
done | tee words.tsv

# The label app.kubernetes.io/name would stay in a second copy. Every other "bakery" would have to change.
places=$(grep -h bakery manifests/*.yaml | grep -vc app.kubernetes.io/name)
printf 'places\t%s\tcount\n' "$places" | tee -a measurements.tsv

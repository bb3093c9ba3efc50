#!/usr/bin/env bash
# Takes from the nodes what no label finds: the file that names the lab's registry, and the images that were pulled from it.
set -o errexit -o nounset -o pipefail

# shellcheck disable=SC2016
FORGET='
rm -rf /etc/containerd/certs.d/localhost:8170
rmdir /etc/containerd/certs.d 2>/dev/null
images=$(ctr --namespace k8s.io images ls | awk "NR > 1 {print \$1, \$3}")
digests=$(printf "%s\n" "$images" | awk "\$1 ~ /^localhost:8170\\/drydock-site/ {print \$2}" | sort -u)
# A name of its own, one with the digest, and one that is the digest of the configuration: all that lead to the same image.
for digest in $digests; do
  names=$(printf "%s\n" "$images" | awk -v digest="$digest" "\$2 == digest {print \$1}")
  ctr --namespace k8s.io images rm $names >/dev/null 2>&1
done
true
'

for node in $(docker ps --filter label=io.x-k8s.kind.cluster=drydock --format '{{.Names}}'); do
  docker exec "$node" sh -c "$FORGET" &
done
wait

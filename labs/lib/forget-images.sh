#!/usr/bin/env bash
# Run by the clean.sh of labs that bring an image to the nodes: takes from them again what has the lab's label or the lab's name.
#   bash "$DRYDOCK_LIB/forget-images.sh" NAME        NAME: part of the name that the lab has given its images
set -o errexit -o nounset -o pipefail

# Runs in a node, with the lab's id and NAME. Beside its name, an image has one from the kubelet's runtime, which is the digest of its configuration,
# where labels stand; and one from kind's way of loading, of an index that holds it. What also has a name of somebody else's is passed over.
# shellcheck disable=SC2016
FORGET='
ctr() { command ctr --namespace k8s.io "$@" 2>/dev/null; }
images=$(ctr images ls | awk "NR > 1 {print \$1, \$3}")
unnamed=$(printf "%s\n" "$images" | awk -v ours="$2" "
  \$1 !~ /^(sha256:|import-)/ {if (index(\$1, ours)) mine[\$2] = 1; else other[\$2] = 1}
  \$1 ~ /^sha256:/ {name[\$2] = \$1}
  END {for (image in name) if (!(image in other)) print name[image], image, (image in mine) ? \"named\" : \"\"}")
printf "%s\n" "$unnamed" | while read -r name image named; do
  [ -n "$named" ] || ctr content get "$name" | grep "\"drydock.lab\":\"$1\"" >/dev/null || continue
  names=$(printf "%s\n" "$images" | while read -r other digest; do
    case $other in import-*) if ctr content get "$digest" | grep "$image" >/dev/null; then digest=$image; fi ;; esac
    if [ "$digest" = "$image" ]; then echo "$other"; fi
  done)
  ctr images rm $names >/dev/null
done
true
'

main() {
  local node
  for node in $(docker ps --filter label=io.x-k8s.kind.cluster=drydock --format '{{.Names}}'); do
    docker exec "$node" sh -c "$FORGET" forget "${DRYDOCK_LAB:?}" "$1" &
  done
  wait
}

main "$@"

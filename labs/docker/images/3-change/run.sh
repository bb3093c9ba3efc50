#!/usr/bin/env bash
# Change one line of one file, build again, and compare the two images blob by blob.
set -o errexit -o nounset -o pipefail
LAB=drydock.lab=docker/images
bench() { docker exec drydock-bench "$@"; }

echo '<h1>One word changed</h1>' >page/page.html
docker build --quiet --label "$LAB" --tag drydock-page-2 page
bench mkdir /page-2
docker save drydock-page-2 | docker exec --interactive drydock-bench tar --extract --directory /page-2

# compare NAME DIGEST: was it in the first image?
compare() {
  if bench test -e "/page/blobs/${2/://}"; then set -- shared "$@"; else set -- new "$@"; fi
  printf '%-6s %-8s %s\n' "$@"
}
bench layout /page-2 layers >layers.txt
compare base "$(sed -n 1p layers.txt | cut -d ' ' -f 1)"
compare numbers "$(sed -n 2p layers.txt | cut -d ' ' -f 1)"
compare page "$(sed -n 3p layers.txt | cut -d ' ' -f 1)"
compare config "$(bench layout /page-2 config)"
compare manifest "$(bench layout /page-2 manifest)"

# Bytes of each layer's tar file, lowest first.
awk '{print "layer-" (NR == 1 ? "base" : NR == 2 ? "numbers" : "page") "\t" $3 "\tbytes"}' layers.txt | tee -a measurements.tsv

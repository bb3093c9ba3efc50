#!/usr/bin/env bash
# A digest is a checksum of a file's bytes: manifest, configuration and top layer, summed by hand.
set -o errexit -o nounset -o pipefail
bench() { docker exec drydock-bench "$@"; }

manifest=$(bench layout /page manifest)
config=$(bench layout /page config)
layer=$(bench layout /page layers | tail -n 1 | cut -d ' ' -f 1)
for digest in "$manifest" "$config" "$layer"; do
  echo "named  $digest"
  echo "summed sha256:$(bench sha256sum "/page/blobs/${digest/://}" | cut -d ' ' -f 1)"
done | tee digests.txt

# The engine's name for the image. Which of them is it?
docker image inspect --format '{{.Id}}' drydock-page

# The same configuration with other white space is another file.
bench sh -c "jq . /page/blobs/${config/://} | sha256sum"
